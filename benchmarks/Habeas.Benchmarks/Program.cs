using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Running;
using Habeas.Json;

namespace Habeas.Benchmarks;

/// <summary>
/// <c>compare [MEGABYTES [LOAD]] [--quick] [--write]</c>: whole candidates side by side, as ratios, and every floor; with <c>--write</c> the table of benchmarks/README.md is written anew.
/// <c>ratios [LOAD]</c>: the reader and the full check beside the bare token loop alone, ten seconds a load.
/// <c>floor threads|files|index|build</c>: some of its floors alone.
/// <c>scale [RECORDS] [--write]</c>: sets of a thousand records, ten thousand and so on, up to that number.
/// <c>build [ROUNDS] [--write]</c>: what 2,000 records add to the build of a project that has the package.
/// <c>write RECORDS [--size BYTES[..BYTES]] [--scripts NAME[:TIMES],…] [--escapes SHARE] [--order format|alphabetical|own|random] [--faults SHARE] [--seed NUMBER]</c>: invented records as NDJSON;
/// any number of whole hundreds is a whole set.
/// <c>loop read|check|faulty SECONDS [seeds]</c>: one candidate over and over, or the check of records that all are faulty, for a profiler to look at.
/// Anything else goes to BenchmarkDotNet.
/// </summary>
internal static class Program
{
    private const int Records = 1_000_000;

    public static int Main(string[] args)
    {
        var words = args.Where(static word => word is not ("--write" or "--quick")).ToArray();
        var write = args.Contains("--write");
        return args.FirstOrDefault() switch
        {
            "compare" => Comparison.Run(Number(words, 1) ?? 4, words.ElementAtOrDefault(2) ?? "", args.Contains("--quick"), write),
            "ratios" => Ratios.Run(words.ElementAtOrDefault(1) ?? ""),
            "floor" => Comparison.RunOnly(words[1]),
            "scale" => Scale.Run(Number(words, 1) ?? Records, write),
            "scale-one" => ScaleChild.Run(args[1], args[2]),
            "build" => BuildCost.Run(Number(words, 1), write),
            "write" => Write(Number(words, 1) ?? 1000, words[2..]),
            "loop" => Loop(words),
            _ => Parts(args),
        };
    }

    private static int Write(int records, string[] options)
    {
        using var output = Console.OpenStandardOutput();
        using var lines = new System.IO.StreamWriter(output) { NewLine = "\n" };
        foreach (var record in new Synthetic(SyntheticOptions.Parse(options)).WholeSet().Take(records))
            lines.WriteLine(record);
        return 0;
    }

    private static int Loop(string[] words)
    {
        var load = words.Length > 3 ? Load.Compact(4) : Load.SyntheticCompact(4);
        if (words[1] == "faulty")
            load = Load.Of(load.Name, load.Documents.Select(static (document, turn) => Encoding.UTF8.GetBytes(Damage.Of(Encoding.UTF8.GetString(document, 0, document.Length - Scan.Padding), turn))), load.Settings);
        var candidates = new Candidates();
        Func<Load, long> run = words[1] == "read" ? candidates.Read : candidates.Check;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed.TotalSeconds < Number(words, 2);)
            run(load);
        return 0;
    }

    /// <summary>In this process, which is built already: a build of its own for each would have to find the same packages.</summary>
    private static int Parts(string[] args)
    {
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run([.. args, "--inProcess"]).ToArray();
        return summaries.Any(static summary => summary.HasCriticalValidationErrors || summary.Reports.Any(static report => !report.Success)) ? 1 : 0;
    }

    private static int? Number(string[] words, int at) => words.Length > at ? int.Parse(words[at], NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
