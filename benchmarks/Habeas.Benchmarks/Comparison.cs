using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>
/// Runs all candidates in turn, round after round, in one process, and prints how they compare to the bare token loop of <c>Utf8JsonReader</c> in the same round.
/// Only ratios count: absolute figures drift with whatever else the machine does. Exits with 1 when a floor is missed.
/// </summary>
internal static class Comparison
{
    private const int Rounds = 15;
    private const int WarmUpRounds = 5;

    private static readonly (string Candidate, string Load, double Floor)[] Floors =
    [
        ("reader", "compact", 1.0), ("reader", "pretty", 1.4), ("full check", "compact", 0.5), ("full check", "pretty", 0.8),
    ];

    public static int Run(int megabytes, string only)
    {
        var missed = 0;
        Console.WriteLine($"{Environment.Version}, {Environment.ProcessorCount} processors, {Rounds} rounds of {megabytes} MB, one thread; rules in the catalogue: {Rules.Catalogue.All.Count}");
        Console.WriteLine();
        Console.WriteLine("| load | candidate | MB/s (median) | × bare token loop: min | median | max | best time to best time | floor |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var load in new[] { Load.SyntheticCompact(megabytes), Load.SyntheticPretty(megabytes), Load.Compact(megabytes), Load.Pretty(megabytes) })
            missed += load.Name.Contains(only, StringComparison.Ordinal) ? Compare(load) : 0;
        return missed > 0 ? 1 : 0;
    }

    private static int Compare(Load load)
    {
        var candidates = new Candidates();
        if (candidates.CountFindings(load) is > 0 and var findings)
            throw new InvalidOperationException($"{load.Name}: {findings} findings in records that are to be valid");
        var all = new (string Name, Func<Load, long> Run)[]
        {
            ("bare token loop", Candidates.BareTokenLoop),
            ("reader", candidates.Read),
            ("full check", candidates.FullCheck),
            ("System.Text.Json to records", Candidates.Deserialize),
        };
        var seconds = all.ToDictionary(candidate => candidate.Name, _ => new List<double>());
        for (var round = 0; round < WarmUpRounds + Rounds; round++)
        {
            foreach (var (name, run) in all)
            {
                var clock = Stopwatch.StartNew();
                if (run(load) < 0)
                    throw new InvalidOperationException(name + " did nothing");
                if (round >= WarmUpRounds)
                    seconds[name].Add(clock.Elapsed.TotalSeconds);
            }
        }
        var missed = 0;
        foreach (var (name, _) in all)
        {
            var ratios = seconds[name].Zip(seconds["bare token loop"], (own, bare) => bare / own).Order().ToList();
            var floor = Floors.FirstOrDefault(floor => floor.Candidate == name && load.Name.EndsWith(floor.Load, StringComparison.Ordinal)).Floor;
            var met = floor == 0 || Median(ratios) >= floor;
            missed += met ? 0 : 1;
            Console.WriteLine($"| {load.Name} | {name} | {Number(load.Bytes / 1e6 / Median([.. seconds[name].Order()]), 0)} | {Number(ratios[0], 2)} | {Number(Median(ratios), 2)} | {Number(ratios[^1], 2)} | {Number(seconds["bare token loop"].Min() / seconds[name].Min(), 2)} | {(floor == 0 ? "" : Number(floor, 1) + (met ? " met" : " MISSED"))} |");
        }
        return missed;
    }

    private static double Median(List<double> sorted) => sorted[sorted.Count / 2];

    private static string Number(double value, int digits) => value.ToString("F" + digits, CultureInfo.InvariantCulture);
}
