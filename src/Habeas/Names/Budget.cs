using System;

namespace Habeas.Matching;

/// <summary>How far two words may be apart and still be one name: the longer they are, the more.</summary>
internal static class Budget
{
    /// <summary>The most that given name and surname together may be apart.</summary>
    public const double Together = 1.7;

    /// <summary>What more makes two words alike enough to look at, and no more than that.</summary>
    private const double Doubt = 0.75;

    public static double Of(Word first, Word second) => Math.Min(first.Length, second.Length) switch
    {
        <= 3 => 0.3,
        4 => 0.5,
        5 => 0.65,
        6 => 0.85,
        7 => 1.05,
        8 or 9 => 1.25,
        _ => 1.5,
    };

    public static double Doubtful(Word first, Word second) => Of(first, second) + Doubt;
}
