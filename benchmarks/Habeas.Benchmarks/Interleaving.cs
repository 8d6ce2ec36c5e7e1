using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>
/// Lets candidates take turns on slices of the load so short that whatever else the machine does hits all alike: on one slice from the first to the last, on the next back again, so that none is
/// always the one that finds the slice in no cache. A round is once over the whole load.
/// </summary>
internal static class Interleaving
{
    private const int WarmUpRounds = 5;
    private const double WarmUpSeconds = 3;

    public static void Run(IReadOnlyList<Candidate> candidates, int rounds)
    {
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < WarmUpRounds || clock.Elapsed.TotalSeconds < WarmUpSeconds; round++)
            Round(candidates, round);
        foreach (var candidate in candidates)
            candidate.Rounds.Clear();
        for (var round = 0; round < rounds; round++)
            Round(candidates, round);
    }

    /// <summary>How many times as long one takes as another, round by round, over the slices that both have.</summary>
    public static Samples Ratio(Candidate above, Candidate below)
    {
        var slices = Math.Min(above.Slices.Count, below.Slices.Count);
        return new Samples([.. above.Rounds.Zip(below.Rounds, (a, b) => a.Take(slices).Sum() / b.Take(slices).Sum())], Best(above, slices) / Best(below, slices));
    }

    /// <summary>How much longer one takes than another, round by round, in seconds for the whole load.</summary>
    public static Samples Difference(Candidate more, Candidate less) =>
        new([.. more.Rounds.Zip(less.Rounds, static (a, b) => a.Sum() - b.Sum())], Best(more, more.Slices.Count) - Best(less, less.Slices.Count));

    /// <summary>What it takes where nothing disturbs it: of each slice the best time in any round.</summary>
    public static double Best(Candidate candidate, int slices) => Enumerable.Range(0, slices).Sum(slice => candidate.Rounds.Min(round => round[slice]));

    private static void Round(IReadOnlyList<Candidate> candidates, int round)
    {
        foreach (var candidate in candidates)
            candidate.BeginRound();
        var slices = candidates.Max(static candidate => candidate.Slices.Count);
        for (var slice = 0; slice < slices; slice++)
        {
            var isForward = (slice + round) % 2 == 0;
            for (var turn = 0; turn < candidates.Count; turn++)
                candidates[isForward ? turn : candidates.Count - 1 - turn].Run(slice);
        }
    }
}
