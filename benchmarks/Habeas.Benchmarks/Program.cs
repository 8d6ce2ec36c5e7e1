using System;
using System.Diagnostics;
using System.Linq;
using BenchmarkDotNet.Running;
using Habeas.Benchmarks;

// compare [MEGABYTES [LOAD]] [--write]: whole candidates side by side, as ratios; with --write the table of benchmarks/README.md is written anew.
// reader [LOAD]: the reader beside the bare token loop alone, in ten seconds.
// scale [RECORDS] [--write]: sets of a thousand records, ten thousand and so on, up to that number.
// loop read|check SECONDS: one candidate over and over, for a profiler to look at.
// write RECORDS: synthetic records as NDJSON; of any number of hundreds a whole set.
// build [ROUNDS]: what 2,000 records add to the build of a project that has the package.
// Anything else goes to BenchmarkDotNet.
var write = args.Contains("--write");
var words = args.Where(static word => word != "--write").ToArray();
switch (args.FirstOrDefault())
{
    case "compare":
        return Comparison.Run(words.Length > 1 ? int.Parse(words[1], null) : 8, words.Length > 2 ? words[2] : "", write);
    case "reader":
        return ReaderRatio.Run(words.Length > 1 ? words[1] : "");
    case "scale":
        return Scale.Run(words.Length > 1 ? int.Parse(words[1], null) : 100_000, write);
    case "scale-one":
        return Scale.Measure(args[1], args[2]);
    case "build":
        return BuildCost.Run(args.Length > 1 ? int.Parse(args[1], null) : 7);
    case "write":
        foreach (var record in new Synthetic(seed: 1).WholeSet().Take(int.Parse(args[1], null)))
            Console.Out.WriteLine(record);
        return 0;
    case "loop":
        var load = args.Length > 3 ? Load.Compact(4) : Load.SyntheticCompact(4);
        var candidates = new Candidates();
        Func<Load, long> run = args[1] == "read" ? candidates.Read : candidates.FullCheck;
        for (var clock = Stopwatch.StartNew(); clock.Elapsed.TotalSeconds < int.Parse(args[2], null);)
            run(load);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReaderBenchmarks).Assembly).Run(args);
        return 0;
}
