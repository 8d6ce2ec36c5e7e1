using System;
using System.Collections.Generic;
using System.Text;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class BoundGotLost() : StatementRule("HAB3014", Severity.Warning, "\"{0}\" is exact, but is printed as \"{1}\": what the text leaves open is written with >, >=, <, <= or ~")
{
    public override IReadOnlyList<string> Needs { get; } = ["wording"];

    /// <summary>How a bound or an estimate begins, in the languages that are read here.</summary>
    private static readonly byte[][] Beginnings = Utf8(
    [
        "more than ", "over ", "at least ", "no fewer than ", "no less than ", "not less than ", "not fewer than ", "less than ", "fewer than ", "no more than ", "not more than ", "up to ",
        "about ", "around ", "approximately ", "nearly ", "almost ", "some ", "roughly ",
        "более ", "больше ", "свыше ", "не менее ", "не более ", "менее ", "около ", "почти ", "примерно ", "порядка ",
        "понад ", "щонайменше ", "близько ", "кемінде ", "шамамен ",
        "plus de ", "au moins ", "moins de ", "environ ", "près de ", "mehr als ", "über ", "mindestens ", "weniger als ", "höchstens ", "rund ", "etwa ", "fast ",
        "ponad ", "co najmniej ", "około ", "prawie ", "più di ", "almeno ", "circa ", "más de ", "al menos ", "cerca de ",
    ]);

    protected override void Check(StatementView statement, RuleContext context)
    {
        foreach (var wording in statement.Wording)
        {
            if (!wording.Property.IsPresent || !wording.Text.IsPresent)
                continue;
            foreach (var property in context.Tape.ShapeOf(statement.Index).Properties)
            {
                if (property.Kind != ValueKind.Quantity || !wording.Property.Is(property.Utf8))
                    continue;
                var quantity = new QuantityField(context.Tape, context.Tape.CellOf(statement.Index, property.Slot));
                if (quantity.TryGet(out var value) && value.IsExact && LeavesOpen(context.Decode(wording.Text)))
                    context.Report(this, quantity.Range, quantity.ToString(), wording.Text.ToString()).RelatedTo(wording.Text.Range.Start, wording.Text.Range.End);
            }
        }
    }

    /// <summary>Whether one of them begins with this byte; of what is printed nearly nothing does.</summary>
    private static readonly bool[] Begin = FirstBytes();

    private static bool LeavesOpen(ReadOnlySpan<byte> printed)
    {
        var rest = printed.StartsWith("for "u8) ? printed.Slice(4) : printed;
        if (rest.IsEmpty || !Begin[rest[0]])
            return false;
        foreach (var beginning in Beginnings)
        {
            if (rest.StartsWith(beginning))
                return true;
        }
        return false;
    }

    private static bool[] FirstBytes()
    {
        var begin = new bool[256];
        foreach (var beginning in Beginnings)
            begin[beginning[0]] = true;
        return begin;
    }

    /// <summary>Each as it stands within a sentence, and at its begin.</summary>
    private static byte[][] Utf8(string[] beginnings) =>
        [.. Array.ConvertAll(beginnings, Encoding.UTF8.GetBytes), .. Array.ConvertAll(beginnings, static one => Encoding.UTF8.GetBytes(char.ToUpperInvariant(one[0]) + one.Substring(1)))];
}
