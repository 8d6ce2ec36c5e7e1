using System;
using System.Linq;
using BenchmarkDotNet.Running;
using Habeas.Benchmarks;

// compare [MEGABYTES]: whole candidates side by side in one process, as ratios. Anything else goes to BenchmarkDotNet.
if (args.FirstOrDefault() == "compare")
    return Comparison.Run(args.Length > 1 ? int.Parse(args[1], null) : 32);
if (args.FirstOrDefault() == "loop")
{
    // One candidate over and over, for a profiler to look at, and its best round.
    var load = args.Length > 2 ? Load.Pretty(8) : Load.Compact(8);
    var candidates = new Candidates();
    var best = double.MaxValue;
    for (var i = 0; i < 300; i++)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        _ = args[1] == "read" ? candidates.Read(load) : args[1] == "check" ? candidates.FullCheck(load) : Candidates.BareTokenLoop(load);
        best = Math.Min(best, clock.Elapsed.TotalSeconds);
    }
    Console.WriteLine($"{args[1]}: {load.Bytes / best / 1e6:F0} MB/s at best");
    return 0;
}
BenchmarkSwitcher.FromAssembly(typeof(ReaderBenchmarks).Assembly).Run(args);
return 0;
