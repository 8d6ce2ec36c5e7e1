using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Habeas.Benchmarks;

/// <summary>
/// Runs all candidates in turn, round after round, in one process, and prints how they compare to the bare token loop of <c>Utf8JsonReader</c> in the same round.
/// Only ratios count: absolute figures drift with whatever else the machine does. Exits with 1 when a floor is missed.
/// </summary>
internal static class Comparison
{
    private const int Rounds = 11;
    private const int WarmUpRounds = 4;
    private const string Bare = "bare token loop";
    private const string Full = "full check";
    private const string Faulty = "full check, 1 % faulty";

    /// <param name="megabytes">How much each candidate goes over in a round; the slow ones over a share.</param>
    /// <param name="only">Part of the name of the only loads; empty for all, and for what is compared besides.</param>
    /// <param name="write">Whether the README's table is written anew.</param>
    public static int Run(int megabytes, string only, bool write)
    {
        var table = new StringBuilder();
        var floors = new List<Floor>();
        Console.WriteLine($"{ReadmeTable.Circumstances}; {Rounds} rounds of {megabytes} MB, one thread; rules in the catalogue: {Rules.Catalogue.All.Count}");
        Line(table, "| load | candidate | MB/s (median) | × bare token loop: min | median | max | bytes allocated a record |");
        Line(table, "|---|---|---|---|---|---|---|");
        var notes = new List<string> { Spin.Report() };
        foreach (var load in new[] { Load.SyntheticCompact(megabytes), Load.SyntheticPretty(megabytes), Load.Compact(megabytes), Load.Pretty(megabytes) })
        {
            if (load.Name.Contains(only, StringComparison.Ordinal))
                Compare(load, table, floors, notes);
        }
        if (only == "")
        {
            floors.Add(Threads.Compare());
            floors.AddRange(Files.Compare());
        }
        Line(table, "");
        foreach (var note in notes)
            Line(table, "- " + note);
        Line(table, "");
        Line(table, "| floors and aims | min | median | max | floor | aim |");
        Line(table, "|---|---|---|---|---|---|");
        foreach (var floor in floors)
            Line(table, floor.ToString());
        if (write)
            ReadmeTable.Write("compare", $"{ReadmeTable.Circumstances}; {Rounds} rounds of {megabytes} MB; {Rules.Catalogue.All.Count} rules in the catalogue.\n\n{table}");
        return floors.All(static floor => floor.IsMet) ? 0 : 1;
    }

    private static void Compare(Load load, StringBuilder table, List<Floor> floors, List<string> notes)
    {
        var candidates = new Candidates();
        if (candidates.CountFindings(load) is > 0 and var findings)
            throw new InvalidOperationException($"{load.Name}: {findings} findings in records that are to be valid");
        var faulty = load.WithFaults();
        var small = load.Share(256 * 1024);
        var schema = new SchemaValidation(small);
        if (schema.Validate(small) is > 0 and var errors)
            notes.Add($"{load.Name}: NJsonSchema refuses {errors} of {small.Documents.Length} records, which are valid.");
        var middle = load.Share(2 * 1024 * 1024);
        using var ajv = Ajv.Start(middle);
        var all = new List<(string Name, Load Load, Func<Load, double> Seconds)>
        {
            (Bare, load, Timed(Candidates.BareTokenLoop)),
            ("reader", load, Timed(candidates.Read)),
            (Full, load, Timed(candidates.CheckAndRender)),
            (Faulty, faulty, Timed(candidates.CheckAndRender)),
            ("System.Text.Json to records", load, Timed(Candidates.Deserialize)),
            ("NJsonSchema, structure only", small, Timed(schema.Validate)),
        };
        if (ajv is not null)
            all.Add(("ajv, structure only, with JSON.parse", middle, _ => ajv.Round()));
        // Seconds for as many bytes as the whole load has.
        var seconds = all.ToDictionary(candidate => candidate.Name, _ => new List<double>());
        var allocated = all.ToDictionary(candidate => candidate.Name, _ => 0L);
        for (var round = 0; round < WarmUpRounds + Rounds; round++)
        {
            foreach (var (name, part, run) in all)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var time = run(part) * load.Bytes / part.Bytes;
                allocated[name] = (GC.GetAllocatedBytesForCurrentThread() - before) / part.Documents.Length;
                if (round >= WarmUpRounds)
                    seconds[name].Add(time);
            }
        }
        foreach (var (name, _, _) in all)
        {
            var ratios = Ratios(seconds[Bare], seconds[name]).Order().ToList();
            Line(table, string.Create(CultureInfo.InvariantCulture, $"| {load.Name} | {name} | {load.Bytes / 1e6 / Median(seconds[name]):F0} | {ratios[0]:F3} | {Median(ratios):F3} | {ratios[^1]:F3} | {(name.StartsWith("ajv", StringComparison.Ordinal) ? "–" : allocated[name].ToString("N0", CultureInfo.InvariantCulture))} |"));
        }
        var asked = (double)candidates.RulesAsked(load);
        notes.Add(string.Create(CultureInfo.InvariantCulture, $"{load.Name}: records of {(double)load.Bytes / load.Documents.Length:F0} bytes, about which rules are asked {asked / load.Documents.Length:F1} times each."));
        var isPretty = load.Name.EndsWith("pretty", StringComparison.Ordinal);
        floors.Add(new Floor($"{load.Name}: reader ÷ bare token loop", Ratios(seconds[Bare], seconds["reader"]), isPretty ? 1.4 : 1.0, isPretty ? 1.8 : 1.3));
        floors.Add(new Floor($"{load.Name}: full check ÷ bare token loop", Ratios(seconds[Bare], seconds[Full]), isPretty ? 0.8 : 0.5, isPretty ? 1.5 : 1.0));
        floors.Add(new Floor($"{load.Name}: what the check takes beyond reading, a rule asked", [.. seconds[Full].Zip(seconds["reader"], (full, read) => (full - read) * 1e9 / asked)], 150, 60, AtMost: true, " ns"));
        floors.Add(new Floor($"{load.Name}: full check ÷ NJsonSchema", Ratios(seconds["NJsonSchema, structure only"], seconds[Full]), 20, 40));
        if (ajv is not null)
            floors.Add(new Floor($"{load.Name}: full check ÷ ajv", Ratios(seconds["ajv, structure only, with JSON.parse"], seconds[Full]), 5, 10));
        floors.Add(new Floor($"{load.Name}: bytes allocated a valid record", [allocated[Full]], 0, 0, AtMost: true, " B"));
        floors.Add(new Floor($"{load.Name}: slowdown with 1 % faulty records", [.. Ratios(seconds[Faulty], seconds[Full]).Select(static ratio => (ratio - 1) * 100)], 5, 3, AtMost: true, " %"));
    }

    private static Func<Load, double> Timed(Func<Load, long> run) => load =>
    {
        var clock = Stopwatch.StartNew();
        if (run(load) < 0)
            throw new InvalidOperationException("it did nothing");
        return clock.Elapsed.TotalSeconds;
    };

    private static List<double> Ratios(List<double> above, List<double> below) => [.. above.Zip(below, static (a, b) => a / b)];

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private static void Line(StringBuilder table, string line)
    {
        Console.WriteLine(line);
        table.Append(line).Append('\n');
    }
}
