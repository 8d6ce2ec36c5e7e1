using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class YearNotInWording() : StatementRule("HAB1118", Severity.Warning, "{0} is printed as \"{1}\", without a year: mark what was worked out, with \"inferred\" and its basis")
{
    public override IReadOnlyList<string> Needs { get; } = ["wording"];

    protected override void Check(StatementView statement, RuleContext context)
    {
        // In another calendar the year is another number.
        if (!statement.Calendar.IsAbsent)
            return;
        foreach (var wording in statement.Wording)
        {
            if (!wording.Property.IsPresent || !wording.Text.IsPresent || DateOf(statement, wording.Property, context) is not { IsPresent: true } date)
                continue;
            if (!IsInferred(statement, wording.Property) && LacksYear(context.Decode(wording.Text), date, context.Tape))
                context.Report(this, date.Range, date.ToString(), wording.Text.ToString()).RelatedTo(wording.Text.Range.Start, wording.Text.Range.End);
        }
    }

    private static DateField? DateOf(StatementView statement, TextField name, RuleContext context)
    {
        foreach (var property in context.Tape.ShapeOf(statement.Index).Properties)
        {
            if (property.Kind == ValueKind.Date && name.Is(property.Utf8))
                return new DateField(context.Tape, context.Tape.CellOf(statement.Index, property.Slot));
        }
        return null;
    }

    private static bool IsInferred(StatementView statement, TextField name)
    {
        foreach (var mark in statement.Inferred)
        {
            if (mark.Property.SaysTheSameAs(name))
                return true;
        }
        return false;
    }

    /// <summary>Whether a day and month are printed, and nothing that may be a year: words may be one in any language, but a text with numbers up to 31 alone has none.</summary>
    private static bool LacksYear(ReadOnlySpan<byte> printed, DateField date, Tape tape)
    {
        var numbers = 0;
        for (var i = 0; i < printed.Length; i++)
        {
            var start = i;
            while (i < printed.Length && IsDigit(printed[i]))
                i++;
            var length = i - start;
            if (length == 0)
            {
                // Other scripts have digits of their own.
                if (printed[i] >= 0xD8)
                    return false;
                continue;
            }
            numbers++;
            // Two digits may be the end of the year: 24.01.19.
            if (length > 2 || numbers > 2 || (length == 2 && (((printed[start] - '0') * 10) + printed[start + 1] - '0' > 31 || EndsYear(tape.Text.AsSpan(date.Range.Start, date.Range.End - date.Range.Start), printed.Slice(start, 2)))))
                return false;
        }
        return numbers > 0 && date.Bounds is { EarliestBegin: > int.MinValue, LatestEnd: < DateBounds.FarFuture };
    }

    private static bool EndsYear(ReadOnlySpan<byte> date, ReadOnlySpan<byte> number)
    {
        for (var i = 0; i + 3 < date.Length; i++)
        {
            if (IsDigit(date[i]))
                return date.Slice(i + 2, 2).SequenceEqual(number);
        }
        return false;
    }

    private static bool IsDigit(byte letter) => letter is >= (byte)'0' and <= (byte)'9';
}
