using System;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Lengths of penalties.</summary>
internal static class Terms
{
    /// <summary>The longest prison term that a judgment certainly gives, in whole months; 0 where it tells of none, or of no length.</summary>
    public static int LeastMonths(EventView judgment)
    {
        var longest = 0;
        foreach (var part in judgment.Parts)
        {
            if (Custody.IsPrison(part.Type.Index) && part.Term.TryGet(out var term) && term.Kind == QuantityKind.Duration)
                longest = Math.Max(longest, LeastMonths(term));
        }
        return longest;
    }

    /// <summary>Whole months that a length certainly comes to.</summary>
    public static int LeastMonths(in QuantityBounds length) =>
        (int)Math.Min(short.MaxValue, length.LeastLength.Months + (length.LeastLength.Seconds / (31 * TimeLength.SecondsPerDay)));

    /// <summary>Whole months that a length certainly does not exceed.</summary>
    public static int MostMonths(in QuantityBounds length) =>
        (int)Math.Min(short.MaxValue, length.MostLength.Months + (length.MostLength.Seconds / (28 * TimeLength.SecondsPerDay)) + (length.MostLength.Seconds > 0 ? 1 : 0));
}
