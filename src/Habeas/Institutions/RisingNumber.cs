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
    /// <summary>Reads the running number: a whole number and nothing else: those with a year are counted anew each year.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        var digits = 0;
        while (digits < text.Length && digits < 9 && Grammars.IsDigit(text[digits]))
            value = (value * 10) + text[digits++] - '0';
        return digits > 0 && digits == text.Length;
    }
}
