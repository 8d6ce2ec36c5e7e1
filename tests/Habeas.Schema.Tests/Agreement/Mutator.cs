using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Habeas.Json;

namespace Habeas.Schema.Tests.Agreement;

/// <summary>Changes a record in one of the ways in which records go wrong, or come right in an odd way.</summary>
internal sealed class Mutator(Chance chance, IReadOnlyList<Node> donors)
{
    /// <summary>The reader goes no deeper than 64; what is deeper is told as a fault of the text.</summary>
    private const int Deepest = 56;

    private static readonly string[] Names = [.. Tables.Shapes.SelectMany(static shape => shape.NameTable.Names).Distinct().Order(StringComparer.Ordinal)];

    private static readonly string[] Codes = [.. Enumerable.Range(0, CodeTables.Names.Length).SelectMany(static list => CodeSet.Default[list].Names).Distinct()];

    private static readonly string[] Scalars =
    [
        "null", "true", "false", "0", "1", "-1", "1.0", "1.5", "1e2", "1E0", "-0", "0.0", "90", "90.00001", "-181", "2147483647", "2147483648", "12345678901234567890", "1e400", "-1e400", "1e-400",
        "\"\"", "\" \"", "\"x\"", "\"null\"", "\"1\"", "\"2017-10-11\"", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "{}", "[]", "[[]]", "[{}]", "{\"en\":\"x\"}", "{\"\":\"x\"}", "[null]", "[\"\"]", "[1,\"1\"]",
    ];

    private static readonly string[] Dates = ["2017-02-29", "2017-13", "2017-10-11/2016", "2017-10-32", "11.10.2017", "2017-10-11T09:30:00", "2017-1-1", "[2018..2017]", "2017-10-11\n", "２０１７", "٢٠١٧-١٠-١١", "2017-10-11 ", "[..]", "../..", "/", "2017//2018"];

    private static readonly string[] Quantities = ["20..10", "<0", "1,000", "1.5", "-3", "P", "PT", "P3Y2W", "P10Y..P5Y", "5..P1Y", "1000000000000000", "007", ">", "Several", "P1M..P30D"];

    private static readonly string[] Times = ["25:00", "09:60", "9:30", "12:00..08:00", "09:30+15:00", "09:30Z", "24:00", "09:30:00"];

    private static readonly string[] References = ["person:", "Person:kim", "person:kim_lee", "person:example/kim", "source:a#par8-7", "source:a#par0", "source:a#par", "source:a#foo1", "case:a#", "#", "#A", "person:a#b#c", "unknown:a", "source:a", "link:a", "law:a#art1", "source:a#par1.par2.title", "person:EXAMPLE.org/a", "person:a.b/c"];

    private static readonly string[] Letters = ["a", "A", "0", "9", "-", "_", ".", "/", "#", ":", "~", " ", "\n", "é", "٣", "Ａ", "🕊", "\u0000", "\u200B", "\\", "\"", "[", "]", "{", "}", "X", "P", "%"];

    public Node Mutate(Node record)
    {
        var changed = record.Copy();
        var count = chance.One([1, 1, 1, 2, 3]);
        for (var i = 0; i < count; i++)
            Change(changed);
        return changed;
    }

    private void Change(Node record)
    {
        switch (chance.Below(17))
        {
            case 0:
                Delete(record);
                break;
            case 1:
                Rename(record);
                break;
            case 2:
                Retype(record);
                break;
            case 3:
                DuplicateItem(record);
                break;
            case 4 or 5:
                WrongCode(record);
                break;
            case 6 or 7:
                WrongLetter(record);
                break;
            case 8:
                WrongForm(record);
                break;
            case 9 or 10:
                ExtraProperty(record);
                break;
            case 11:
                NestDeep(record);
                break;
            case 12:
                ChangeDeepest(record);
                break;
            case 13:
                Transplant(record);
                break;
            case 14:
                NameTwice(record);
                break;
            case 15:
                Spell(record);
                break;
            default:
                Retract(record);
                break;
        }
    }

    private void Delete(Node record)
    {
        if (chance.Of(70) && AnyOf(record, static node => node.Members.Count > 0) is { } owner)
            owner.Members.RemoveAt(chance.Below(owner.Members.Count));
        else if (AnyOf(record, static node => node.Items.Count > 0) is { } list)
            list.Items.RemoveAt(chance.Below(list.Items.Count));
    }

    private void Rename(Node record)
    {
        if (AnyOf(record, static node => node.Members.Count > 0) is not { } owner)
            return;
        var at = chance.Below(owner.Members.Count);
        var (name, value) = owner.Members[at];
        var renamed = chance.Below(6) switch
        {
            0 => name + "s",
            1 => name.ToUpperInvariant(),
            2 => name.Length > 1 ? name[1..] : "",
            3 => Insert(name),
            4 => name + "\n",
            _ => chance.One(Names),
        };
        owner.Members[at] = (renamed, value);
    }

    private void Retype(Node record)
    {
        var at = Any(record);
        // A list in place of a record is a bundle: many records, each of which is checked by itself.
        if (at == record)
            at.Become(Node.Raw(chance.One(Scalars.Where(static scalar => scalar[0] != '[').ToList())));
        else if (chance.Of(40) && record.Depth < Deepest)
            at.Become(chance.Of(50) ? Node.List(at.Copy()) : Node.Object(("en", at.Copy())));
        else
            at.Become(Node.Raw(chance.One(Scalars)));
    }

    private void DuplicateItem(Node record)
    {
        if (AnyOf(record, static node => node.Items.Count > 0) is { } list)
            list.Items.Insert(chance.Below(list.Items.Count + 1), chance.One(list.Items).Copy());
    }

    private void WrongCode(Node record)
    {
        if (AnyOf(record, static node => node.Kind == JsonValueKind.String && Codes.Contains(node.Scalar)) is not { } code)
            return;
        code.Become(Node.Text(chance.Below(5) switch
        {
            0 => code.Scalar + "x",
            1 => code.Scalar.ToUpperInvariant(),
            2 => "",
            3 => code.Scalar + "\n",
            _ => chance.One(Codes),
        }));
    }

    private void WrongLetter(Node record)
    {
        if (AnyOf(record, static node => node.Kind == JsonValueKind.String && node.Spelling is null) is not { } text)
            return;
        var old = text.Scalar;
        var at = chance.Below(old.Length + 1);
        var end = Math.Min(at + chance.Below(3), old.Length);
        // A pair of surrogates is cut nowhere; half of one has a change of its own.
        if (old.Any(char.IsSurrogate))
            (at, end) = (0, 0);
        text.Become(Node.Text(old[..at] + (chance.Of(60) ? chance.One(Letters) : "") + old[end..]));
    }

    private void WrongForm(Node record)
    {
        if (AnyOf(record, static node => node.Kind == JsonValueKind.String) is not { Scalar: { } old } text)
            return;
        var forms = old.Contains(':', StringComparison.Ordinal) ? (char.IsDigit(old[0]) ? Times : References) : old.Length > 3 && char.IsDigit(old[0]) ? Dates : chance.One([Dates, Quantities, Times, References]);
        text.Become(Node.Text(chance.One(forms)));
    }

    private void ExtraProperty(Node record)
    {
        if (AnyOf(record, static node => node.Kind == JsonValueKind.Object) is not { } owner)
            return;
        var value = chance.Of(50) ? Node.Raw(chance.One(Scalars)) : Any(chance.One(donors)).Copy();
        var name = chance.Of(60) ? chance.One(Names) : chance.One(["colour", "x-own", "", "__proto__", "constructor", "toString", "$schema", "$ref", "length", "Ω", "en", "kind", "habeas"]);
        if (owner.Find(name) is null && record.Depth + value.Depth < Deepest)
            owner.Members.Insert(chance.Below(owner.Members.Count + 1), (name, value));
    }

    /// <summary>Puts what can hold itself into itself, many times, and something wrong or right at the bottom.</summary>
    private void NestDeep(Node record)
    {
        var (name, item) = chance.One(
        [
            ("figures", "{\"counts\":\"persons\",\"including\":[]}"), ("demands", "{\"verb\":\"asks\",\"action\":\"release\",\"demands\":[]}"), ("claimedBy", "{\"described\":{\"en\":\"x\"},\"claimedBy\":[]}"),
        ]);
        var bottom = chance.Of(50) ? Node.Raw(item) : Node.Raw(chance.One(Scalars));
        for (var level = chance.Below(16); level >= 0; level--)
        {
            var outer = Node.Raw(item);
            outer.Members[^1].Value.Items.Add(bottom);
            bottom = outer;
        }
        if (record.Kind == JsonValueKind.Object && record.Depth < 16 && record.Find(name) is null)
            record.Members.Add((name, Node.List(bottom)));
    }

    /// <summary>Changes what lies deepest.</summary>
    private void ChangeDeepest(Node record)
    {
        var at = record;
        while (at.Members.Select(static member => member.Value).Concat(at.Items).ToList() is { Count: > 0 } inner)
            at = chance.One(inner.Where(node => node.Depth == inner.Max(static other => other.Depth)).ToList());
        at.Become(Node.Raw(chance.One(at == record ? ["{}"] : Scalars)));
    }

    /// <summary>Puts a value where another record has one.</summary>
    private void Transplant(Node record)
    {
        var donor = Any(chance.One(donors));
        var at = Any(record);
        if (at != record && record.Depth + donor.Depth < Deepest)
            at.Become(donor);
    }

    private void NameTwice(Node record)
    {
        if (chance.Of(40) && AnyOf(record, static node => node.Members.Count > 0) is { } owner)
            owner.Members.Insert(chance.Below(owner.Members.Count + 1), (chance.One(owner.Members).Name, chance.One(owner.Members).Value.Copy()));
    }

    /// <summary>Other spellings of the same, which change nothing, and halves of characters.</summary>
    private void Spell(Node record)
    {
        if (AnyOf(record, static node => node.Kind == JsonValueKind.String && node.Spelling is null && node.Scalar.Length > 0) is { } text)
            text.Become(Node.Spelt(chance.Of(80) ? "\"" + string.Concat(text.Scalar.Select(static letter => $"\\u{(int)letter:x4}")) + "\"" : "\"\\ud800\""));
    }

    private void Retract(Node record)
    {
        if (record.Kind != JsonValueKind.Object || record.Find("retracted") is not null)
            return;
        if (chance.Of(60))
            record.Members.RemoveAll(static member => member.Name is not ("kind" or "id"));
        record.Members.Add(("retracted", Node.Raw(chance.One(["{\"reason\":{\"en\":\"x\"},\"date\":\"2020\"}", "null", "{}", "[]", "{\"reason\":{},\"date\":\"2020\"}"]))));
    }

    private string Insert(string name)
    {
        var at = chance.Below(name.Length + 1);
        return name[..at] + chance.One(Letters) + name[at..];
    }

    private Node Any(Node record) => chance.One(record.All().ToList());

    private Node? AnyOf(Node record, Func<Node, bool> suits) => record.All().Where(suits).ToList() is { Count: > 0 } found ? chance.One(found) : null;
}
