using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Habeas.Index;
using Habeas.Json;
using Habeas.Rules;

namespace Habeas.Benchmarks;

/// <summary>The rules on single records, a family at a time, on all real records, which have been read beforehand.</summary>
[MemoryDiagnoser]
public class RuleBenchmarks
{
    private readonly List<(Tape Tape, RuleContext Context, int Root, int Kind)> _records = [];
    private ObjectPlans _plans = new(new TasksByShape<ShapeRule>([]), new TasksByShape<ObjectFacts>([]));
    private FolderSettings _settings = FolderSettings.Default;

    [ParamsSource(nameof(Families))]
    public string Family { get; set; } = "";

    public static IEnumerable<string> Families => Catalogue.RecordRules.Select(static rule => rule.Info.Family).Distinct();

    [GlobalSetup]
    public void Prepare()
    {
        var wanted = Catalogue.RecordRules.Where(rule => rule.Info.Family == Family).ToArray();
        _plans = new ObjectPlans(new TasksByShape<ShapeRule>(wanted), new TasksByShape<ObjectFacts>([]));
        var load = Load.Compact(0);
        _settings = load.Settings;
        _records.Clear();
        foreach (var document in load.Documents)
        {
            // A reader of its own, so that its tape stays.
            var reader = new Reader(new ReaderOptions()) { Codes = _settings.Codes };
            reader.Open(document, document.Length - Scan.Padding);
            reader.Read();
            _records.Add((reader.Tape, new RuleContext(reader.Tape, reader.Reports), reader.Root, Array.IndexOf(Tables.ByKind, reader.Shape!.Index)));
        }
    }

    [Benchmark]
    public int Records()
    {
        foreach (var (tape, context, root, kind) in _records)
        {
            context.Begin(root, kind, null, _settings.Access);
            _plans.Run(tape, RecordTraits.All, context, null, null);
        }
        return _records.Count;
    }
}
