using System;
using System.Collections.Generic;
using System.Globalization;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>Whether the year in a number is that in which the text was adopted.</summary>
internal sealed class NumberYearCheck : TextCheck
{
    public override void Find(TextFact text, TextBodies bodies, List<TextFault> faults)
    {
        foreach (var number in text.Numbers)
        {
            if (number.First > number.Last || number.First == int.MinValue || !TryReadYear(text.TextOf(number), out var year) || !IsYearOfAdoption(text, bodies, number.Key))
                continue;
            if (number.Last < Gregorian.DayNumber(year, 1, 1) || number.First > Gregorian.DayNumber(year, 12, 31))
                Add(faults, number, true, text.StringOf(number), year.ToString(CultureInfo.InvariantCulture), number.First == number.Last ? "on " + Day(number.First) : "from " + Day(number.First) + " to " + Day(number.Last));
        }
    }

    private static bool IsYearOfAdoption(TextFact text, TextBodies bodies, long scheme)
    {
        foreach (var body in bodies.All)
        {
            if (body is not null && Demands(body, text, scheme))
                return true;
        }
        if (!bodies.IsUnknown)
            return false;
        foreach (var body in EmbeddedRecords.Default.Institutions)
        {
            if (Demands(body, text, scheme))
                return true;
        }
        return false;
    }

    private static bool Demands(Institution body, TextFact text, long scheme)
    {
        foreach (var demand in body.On(RequirementCodes.NumberYear))
        {
            if (demand.Scheme == scheme && demand.IsFor(text.Type) && demand.On(text.TabledFirst, text.TabledLast) != Certainty.Never)
                return true;
        }
        return false;
    }

    /// <summary>The year behind a slash or in brackets: <c>16/2017</c>, <c>2193 (2017)</c>, <c>P8_TA(2019)0203</c>.</summary>
    private static bool TryReadYear(ReadOnlySpan<byte> text, out int year)
    {
        year = 0;
        var at = text.IndexOfAny((byte)'/', (byte)'(') + 1;
        if (at == 0 || at + 4 > text.Length)
            return false;
        foreach (var digit in text.Slice(at, 4))
        {
            if (!Grammars.IsDigit(digit))
                return false;
            year = (year * 10) + digit - '0';
        }
        return year > 1900;
    }
}
