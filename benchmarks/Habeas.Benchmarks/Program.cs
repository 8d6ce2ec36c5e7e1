using System.Linq;
using BenchmarkDotNet.Running;
using Habeas.Benchmarks;

// compare [MEGABYTES]: whole candidates side by side in one process, as ratios. Anything else goes to BenchmarkDotNet.
if (args.FirstOrDefault() == "compare")
    return Comparison.Run(args.Length > 1 ? int.Parse(args[1], null) : 32);
BenchmarkSwitcher.FromAssembly(typeof(ReaderBenchmarks).Assembly).Run(args);
return 0;
