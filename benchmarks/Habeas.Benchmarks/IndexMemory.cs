using System;

namespace Habeas.Benchmarks;

/// <summary>
/// A million small records with three million references: how large the index of them is once it is complete (ids, references, names, facts), and how much more a process holds at its peak when it
/// checks them as a set than when it checks each by itself.
/// </summary>
internal static class IndexMemory
{
    private const int Records = 1_000_000;

    private static readonly string Set = FormattableString.Invariant($"{Records:N0} small records with {Records * Lean.ReferencesEach:N0} references");
    private static readonly Floor Index = new($"index of {Set}", null, 150, 90, Limit.Index, AtMost: true, " MB");

    /// <summary>The floor is about the index, the aim about the peak.</summary>
    public static Floor Measure()
    {
        var alone = ScaleChild.Start("lean", Records, "alone");
        if (alone.Result != (long)Records * Lean.ReferencesEach)
            throw new InvalidOperationException($"{alone.Result} references");
        return Index with
        {
            Measured = new Samples([ScaleChild.Start("lean", Records, "index").Result / 1e6]),
            MeasuredForAim = new Samples([(ScaleChild.Start("lean", Records, "together").Memory - alone.Memory) / 1e6]),
        };
    }

    public static Floor LeftOut(string why) => Index with { Without = why };
}
