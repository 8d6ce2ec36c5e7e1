using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Habeas.Index;
using Habeas.Rules;

namespace Habeas.Benchmarks;

/// <summary>The rules on records together, a family at a time, on an invented set. What rules look for together, as people called alike, is found at the first run and kept.</summary>
[MemoryDiagnoser]
public class SetRuleBenchmarks
{
    private const int Records = 2000;

    private readonly RecordIndex _index = new();
    private SetRule[] _rules = [];

    [ParamsSource(nameof(Families))]
    public string Family { get; set; } = "";

    public static IEnumerable<string> Families => RuleFamilies.Of(Catalogue.SetRules);

    [GlobalSetup]
    public void Prepare()
    {
        _rules = [.. Catalogue.SetRules.Where(rule => rule.Info.Family == Family)];
        var number = 0;
        foreach (var sheet in Sheets.Of(Records))
            _index.Add(sheet, number++, 0, null);
    }

    [Benchmark]
    public int Set()
    {
        var reports = new SetReports(static _ => null);
        foreach (var rule in _rules)
            rule.Check(_index, reports);
        return reports.Items.Count;
    }
}
