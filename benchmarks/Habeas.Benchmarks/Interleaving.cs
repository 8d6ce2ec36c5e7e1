using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>
/// Lets candidates take turns on slices of the load so short that whatever else the machine does hits all alike, in an order that is drawn anew for each slice: who comes after itself finds
/// its code near the processor, and with the first and the last going to and fro that would be these alone.
/// A round goes a few times over the load, and of each slice the time in the middle counts, so that what hits one slice once is nobody's time.
/// Those that are brief wait for quiet and take turns again while one of them found the machine busy before or after its turn, and what they took in quiet turns is kept beside what they took at first.
/// </summary>
internal static class Interleaving
{
    public const int Rounds = 9;
    public const int PassesEach = 7;

    private const int TurnsForQuiet = 6;
    private const int WarmUpPasses = 5;
    private const double WarmUpSeconds = 3;

    /// <summary>So often those that are brief go over the load besides: what one record in a hundred needs, each of these another thing, is compiled to the end only when it was called dozens of times.</summary>
    private const int WarmUpsOfBrief = 40;

    public static void Run(IReadOnlyList<Candidate> candidates)
    {
        var clock = Stopwatch.StartNew();
        var order = new Random(Seed: 1);
        for (var pass = 0; pass < WarmUpPasses || clock.Elapsed.TotalSeconds < WarmUpSeconds; pass++)
            Pass(candidates, order);
        for (var time = 0; time < WarmUpsOfBrief; time++)
        {
            foreach (var candidate in candidates.Where(static candidate => candidate.IsBrief))
                candidate.RunAll();
        }
        foreach (var candidate in candidates)
            candidate.Passes.Clear();
        for (var pass = 0; pass < Rounds * PassesEach; pass++)
            Pass(candidates, order);
    }

    /// <summary>How many times as long one takes as another, round by round, over the slices that both have: in quiet turns where both are brief.</summary>
    public static Samples Ratio(Candidate above, Candidate below) => Compare(above, below, static (a, b) => a / b);

    /// <summary>How much longer one takes than another, round by round, in seconds for the whole load.</summary>
    public static Samples Difference(Candidate more, Candidate less) => Compare(more, less, static (a, b) => a - b);

    /// <summary>What the first slices take, round by round.</summary>
    public static IEnumerable<double> Seconds(Candidate candidate, int slices, bool isQuiet) => candidate.Passes.Chunk(PassesEach).Select(passes => Enumerable.Range(0, slices).Sum(slice => Seconds(passes, slice, isQuiet)));

    /// <summary>How many of the slices found a quiet turn in a pass.</summary>
    public static double ShareOfQuiet(IEnumerable<Candidate> candidates) => candidates.Where(static candidate => candidate.IsBrief).SelectMany(static candidate => candidate.Passes).SelectMany(static pass => pass).Average(static turn => turn.Quiet is null ? 0 : 1);

    private static Samples Compare(Candidate one, Candidate other, Func<double, double, double> compare)
    {
        var slices = Math.Min(one.Slices.Count, other.Slices.Count);
        double[] Of(bool isQuiet) => [.. Seconds(one, slices, isQuiet).Zip(Seconds(other, slices, isQuiet), compare)];
        var asItCame = Of(isQuiet: false);
        return one.IsBrief && other.IsBrief ? new Samples(Of(isQuiet: true), new Samples(asItCame).Median) : new Samples(asItCame);
    }

    /// <summary>Of one slice the time in the middle; where no turn was quiet in a round, of those that were not.</summary>
    private static double Seconds(Turn[][] passes, int slice, bool isQuiet)
    {
        double[] quiet = isQuiet ? [.. passes.Select(pass => pass[slice].Quiet).OfType<double>()] : [];
        return new Samples(quiet.Length > 0 ? quiet : [.. passes.Select(pass => pass[slice].First)]).Median;
    }

    private static void Pass(IReadOnlyList<Candidate> candidates, Random order)
    {
        var all = candidates.ToArray();
        var brief = Array.FindAll(all, static candidate => candidate.IsBrief);
        foreach (var candidate in candidates)
            candidate.BeginPass();
        var slices = candidates.Max(static candidate => candidate.Slices.Count);
        for (var slice = 0; slice < slices; slice++)
        {
            TakeTurns(all, slice, order);
            for (var turn = 1; turn < TurnsForQuiet && Array.Exists(brief, candidate => candidate.Passes[^1][slice].Quiet is null); turn++)
            {
                Spin.WaitForQuiet();
                TakeTurns(brief, slice, order);
            }
        }
    }

    private static void TakeTurns(Candidate[] candidates, int slice, Random order)
    {
        order.Shuffle(candidates);
        var wasQuiet = Spin.IsQuiet();
        foreach (var candidate in candidates)
        {
            var seconds = candidate.Run(slice);
            var isQuiet = Spin.IsQuiet();
            candidate.Note(slice, seconds, wasQuiet && isQuiet);
            wasQuiet = isQuiet;
        }
    }
}
