using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Habeas.Rules;

namespace Habeas.Benchmarks;

/// <summary>The check of all real records with the rules of one family, the others switched off by the manifest. With none there is left what is read and what is kept for the rules on sets.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private readonly Candidates _candidates = new();
    private Load _load = Load.Of("none", []);

    [ParamsSource(nameof(Families))]
    public string Family { get; set; } = "";

    public static IEnumerable<string> Families => RuleFamilies.Of(Catalogue.RecordRules).Append("none").Append("all");

    [GlobalSetup]
    public void Prepare() => _load = Load.Compact(0).With(Load.ReadSettings(off: Family == "all" ? [] : RuleFamilies.Numbers(Catalogue.RecordRules, but: Family)));

    [Benchmark]
    public long Check() => _candidates.Check(_load);
}
