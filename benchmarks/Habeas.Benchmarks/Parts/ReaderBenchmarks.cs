using BenchmarkDotNet.Attributes;

namespace Habeas.Benchmarks;

/// <summary>The parts of a check, each over one megabyte of real records.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private readonly Candidates _candidates = new();
    private Load _load = Load.Compact(1);

    [Params(false, true)]
    public bool Pretty { get; set; }

    [GlobalSetup]
    public void Prepare() => _load = Pretty ? Load.Pretty(1) : Load.Compact(1);

    [Benchmark(Baseline = true)]
    public long BareTokenLoop() => Candidates.BareTokenLoop(_load);

    [Benchmark]
    public long Reader() => _candidates.Read(_load);

    [Benchmark]
    public long FullCheck() => _candidates.Check(_load);

    [Benchmark]
    public long Deserialize() => Candidates.Deserialize(_load);
}
