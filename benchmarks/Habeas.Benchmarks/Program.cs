using System;
using System.Diagnostics;
using System.Linq;
using BenchmarkDotNet.Running;
using Habeas.Benchmarks;

// compare [MEGABYTES [LOAD]]: whole candidates side by side in one process, as ratios.
// loop read|check SECONDS: one candidate over and over, for a profiler to look at.
// write RECORDS: synthetic records as NDJSON.
// build [ROUNDS]: what 2,000 records add to the build of a project that has the package.
// Anything else goes to BenchmarkDotNet.
switch (args.FirstOrDefault())
{
    case "compare":
        return Comparison.Run(args.Length > 1 ? int.Parse(args[1], null) : 32, args.Length > 2 ? args[2] : "");
    case "build":
        return BuildCost.Run(args.Length > 1 ? int.Parse(args[1], null) : 7);
    case "write":
        foreach (var record in new Synthetic(seed: 1).Records().Take(int.Parse(args[1], null)))
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
