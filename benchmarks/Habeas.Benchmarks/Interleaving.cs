using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>
/// Lets candidates take turns on slices of the load so short that whatever else the machine does hits all alike, in an order that is drawn anew for each slice: who comes after itself finds
/// its code near the processor, and with the first and the last going to and fro that would be these alone.
/// A round goes a few times over the load, and of each slice the time in the middle counts, so that what hits one slice once is nobody's time.
/// </summary>
internal static class Interleaving
{
    public const int Rounds = 9;
    public const int PassesEach = 7;

    private const int WarmUpPasses = 5;
    private const double WarmUpSeconds = 3;

    public static void Run(IReadOnlyList<Candidate> candidates)
    {
        var clock = Stopwatch.StartNew();
        var order = new Random(Seed: 1);
        for (var pass = 0; pass < WarmUpPasses || clock.Elapsed.TotalSeconds < WarmUpSeconds; pass++)
            Pass(candidates, order);
        foreach (var candidate in candidates)
            candidate.Passes.Clear();
        for (var pass = 0; pass < Rounds * PassesEach; pass++)
            Pass(candidates, order);
    }

    /// <summary>How many times as long one takes as another, round by round, over the slices that both have.</summary>
    public static Samples Ratio(Candidate above, Candidate below)
    {
        var slices = Math.Min(above.Slices.Count, below.Slices.Count);
        return new Samples([.. Seconds(above, slices).Zip(Seconds(below, slices), static (a, b) => a / b)], Best(above, slices) / Best(below, slices));
    }

    /// <summary>How much longer one takes than another, round by round, in seconds for the whole load.</summary>
    public static Samples Difference(Candidate more, Candidate less)
    {
        var slices = more.Slices.Count;
        return new Samples([.. Seconds(more, slices).Zip(Seconds(less, slices), static (a, b) => a - b)], Best(more, slices) - Best(less, slices));
    }

    /// <summary>What the first slices take, round by round.</summary>
    public static IEnumerable<double> Seconds(Candidate candidate, int slices) =>
        candidate.Passes.Chunk(PassesEach).Select(passes => Enumerable.Range(0, slices).Sum(slice => new Samples([.. passes.Select(pass => pass[slice])]).Median));

    /// <summary>What they take where nothing disturbs: of each the best time at all.</summary>
    public static double Best(Candidate candidate, int slices) => Enumerable.Range(0, slices).Sum(slice => candidate.Passes.Min(pass => pass[slice]));

    private static void Pass(IReadOnlyList<Candidate> candidates, Random order)
    {
        var turns = candidates.ToArray();
        foreach (var candidate in candidates)
            candidate.BeginPass();
        var slices = candidates.Max(static candidate => candidate.Slices.Count);
        for (var slice = 0; slice < slices; slice++)
        {
            order.Shuffle(turns);
            foreach (var candidate in turns)
                candidate.Run(slice);
        }
    }
}
