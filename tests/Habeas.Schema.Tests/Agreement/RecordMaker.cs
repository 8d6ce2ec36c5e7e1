using System.Collections.Generic;
using System.Linq;
using Habeas.Json;

namespace Habeas.Schema.Tests.Agreement;

/// <summary>Makes records without a structural fault from the reader's tables, so that every property of every type occurs.</summary>
internal sealed class RecordMaker(Chance chance)
{
    private const int Deepest = 5;

    private static readonly string[] Texts = ["x", "Ада", "ქართული", "a\nb", "🕊 dove", "\"quoted\"", "0"];
    private static readonly string[] Dates = ["2017-10-11", "2016-08", "2004~", "[..2017-10-10]", "[2017-10-15..]", "2018-03/2018-12", "2017/..", "2017/", "/2017", "../2017", "199X", "2001-21", "Y170000002", "{1667,1668..1670}", "-0044-03-15?", "1950S2", "2017-?10-~11"];
    private static readonly string[] Times = ["09:30", "~09:30", "08:00..12:00", "09:30+01:00", "00:00-11:30"];
    private static readonly string[] Quantities = ["24", ">500", ">=30", "<=8", "~1000", "10..20", "several", "many", "P3Y", ">P8Y", "P5Y..P10Y", "PT48H", "P1Y2M3DT4H5M6S", "0", "P2W"];
    private static readonly string[] Places = ["", "#par10", "#page3.par2", "#par7-8", "#title", "#art174-1", "#time00-12-30", "#entry2.par3", "#sec3.sec1", "#note1", "#art12a"];
    private static readonly string[] Own = ["{}", "[]", "null", "true", "1.0", "1e2", "123456789012345678", "\"\"", "{\"grade\":1,\"list\":[null,{}]}"];

    private static readonly Dictionary<Grammar, string[]> Words = new()
    {
        [Grammar.LanguageTag] = ["en", "kk-Cyrl", "pt-BR", "sl-rozaj", "de-x-old"],
        [Grammar.Script] = ["Latn", "Cyrl"],
        [Grammar.Currency] = ["EUR", "KZT"],
        [Grammar.Sha256] = ["sha256:" + new string('a', 64)],
        [Grammar.Dns] = ["records.example.org", "xn--e1afmkfd.example", "a-b.c1"],
        [Grammar.Uri] = ["https://example.org/a?b=c#d", "mailto:a@example.org", "urn:x:%20"],
        [Grammar.RuleId] = ["HAB2003", "HAB9999"],
        [Grammar.SeverityKey] = ["HAB2003", "HAB2", "archive/HAB2003"],
        [Grammar.MediaType] = ["text/html", "image/svg+xml"],
        [Grammar.PropertyName] = ["date", "statePrinted"],
        [Grammar.SuppressPlace] = ["#item", "#item/property", "/property"],
        [Grammar.Version] = ["1.0", "2.13"],
    };

    public Node Make(Shape shape, int depth = 0)
    {
        var members = new List<(string, Node)>();
        foreach (var property in shape.Properties)
        {
            if (property.Name != "retracted" && (property.Required || property.RequiredUnlessRetracted || chance.Of(depth == 0 ? 55 : depth < 3 ? 20 : depth < Deepest ? 8 : 1)))
                members.Add((property.Name, Value(property, shape, depth)));
        }
        if (chance.Of(20))
            members.Reverse();
        return Node.Object(members);
    }

    private Node Value(Property property, Shape shape, int depth) => property.Kind switch
    {
        ValueKind.Text => Node.Text(chance.One(Texts)),
        ValueKind.Word => Node.Text(chance.One(Words[property.Grammar])),
        ValueKind.Slug => Node.Text(chance.One(["arrest", "d1", "-", "0"])),
        ValueKind.Boolean => Node.Raw(chance.One(["true", "false"])),
        ValueKind.Integer => Node.Raw(chance.One(["1", "17", "2147483647"])),
        ValueKind.Number => Node.Raw(chance.One(["0", "51.2", "-0.5", "1e1", "-3.00"])),
        ValueKind.Date => Node.Text(chance.One(Dates)),
        ValueKind.Time => Node.Text(chance.One(Times)),
        ValueKind.Quantity => Node.Text(chance.One(Quantities)),
        ValueKind.Id => Node.Text(Id(property)),
        ValueKind.Reference => Node.Text(chance.One([Id(property), Id(property) + "#d1", "case:other#d1", "#d1"])),
        ValueKind.Citation => Node.Text(Id(property) + chance.One(Places)),
        ValueKind.Code => Node.Text(Code(property, shape)),
        ValueKind.LanguageText => Node.Object(Enumerable.Range(0, 1 + chance.Below(2)).Select(index => (Words[Grammar.LanguageTag][index], Node.Text(chance.One(Texts))))),
        ValueKind.Object => Make(property.Shape!, depth + 1),
        ValueKind.Array => Node.List(Enumerable.Range(0, System.Math.Max(property.MinItems, chance.Below(3))).Select(_ => Value(property.Element!, shape, depth))),
        ValueKind.Map => Map(property, shape, depth),
        _ => Node.Raw(chance.One(Own)),
    };

    private Node Map(Property property, Shape shape, int depth)
    {
        var names = property.Grammar == Grammar.None ? [chance.One(["event", "Ω", "a b", ""])] : new[] { chance.One(Words[property.Grammar]) };
        return Node.Object(names.Take(chance.Below(4) == 0 ? 0 : 1).Select(name => (name, Value(property.Element!, shape, depth + 1))));
    }

    private string Id(Property property)
    {
        var kinds = CodeSet.Default[CodeTables.Kind].Names.Where((_, index) => property.Kinds == 0 || (property.Kinds & (1 << index)) != 0).ToList();
        return chance.One(kinds) + ":" + chance.One(["kim-lee", "partner.example/kim-lee", "p-7f3a"]);
    }

    private string Code(Property property, Shape shape)
    {
        var list = CodeSet.Default[property.List];
        if (property.List == CodeTables.Kind)
            return list.Names[System.Array.IndexOf(Tables.ByKind, shape.Index)];
        return list.IsOpen && chance.Of(10) ? chance.One(["ourOwn", "Ω", "two words"]) : chance.One(list.Names);
    }
}
