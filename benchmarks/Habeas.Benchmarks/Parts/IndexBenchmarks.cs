using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Habeas.Index;

namespace Habeas.Benchmarks;

/// <summary>The index of an invented set of two thousand records.</summary>
[MemoryDiagnoser]
public class IndexBenchmarks
{
    private const int Records = 2000;

    private List<FactSheet> _sheets = [];
    private RecordIndex _index = new();

    [GlobalSetup]
    public void Prepare()
    {
        _sheets = Sheets.Of(Records);
        _index = Filled();
    }

    [Benchmark]
    public int Add() => Filled().Count;

    [Benchmark]
    public int Find()
    {
        var found = 0;
        foreach (var sheet in _sheets)
        {
            foreach (var reference in sheet.References)
                found += _index.Has(reference.Hash) ? 1 : 0;
        }
        return found;
    }

    [Benchmark]
    public int Unresolved() => _index.Unresolved().Count();

    private RecordIndex Filled()
    {
        var index = new RecordIndex();
        for (var i = 0; i < _sheets.Count; i++)
            index.Add(_sheets[i], i, 0, null);
        return index;
    }
}
