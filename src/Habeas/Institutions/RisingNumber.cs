using System;
using Habeas.Index;

namespace Habeas.Institutions;

/// <summary>A number of a text, with the days on which the text can have been tabled.</summary>
/// <param name="Series">Hash of the body and scheme.</param>
/// <param name="Value">The number itself.</param>
/// <param name="First">The first of the days.</param>
/// <param name="Last">The last.</param>
/// <param name="Spot">Where it stands.</param>
internal readonly record struct RisingNumber(long Series, long Value, int First, int Last, Spot Spot)
{
    /// <summary>Reads the running number and, where there is one, the year: <c>638</c>, <c>No. 12/2019</c>, <c>12 (2019)</c>. Numbers of a year are counted anew in each. False for any other.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out long value, out int year)
    {
        value = year = 0;
        var runs = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!Grammars.IsDigit(text[at]))
            {
                at++;
                continue;
            }
            var number = ReadRun(text, ref at, out var digits);
            if (++runs > 2 || digits > 9)
                return false;
            if (digits == 4 && number is > 1900 and < 2100 && year == 0 && (runs == 2 || HasDigits(text.Slice(at))))
                year = (int)number;
            else if (runs == 2 && year == 0)
                return false;
            else
                value = number;
        }
        return runs > 0 && (runs == 1 || year != 0);
    }

    private static long ReadRun(ReadOnlySpan<byte> text, ref int at, out int digits)
    {
        var number = 0L;
        digits = 0;
        for (; at < text.Length && Grammars.IsDigit(text[at]); at++, digits++)
            number = digits < 9 ? (number * 10) + text[at] - '0' : number;
        return number;
    }

    private static bool HasDigits(ReadOnlySpan<byte> text)
    {
        foreach (var letter in text)
        {
            if (Grammars.IsDigit(letter))
                return true;
        }
        return false;
    }
}
