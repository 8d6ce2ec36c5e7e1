using System.Collections.Generic;
using System.Linq;
using System.Text;
using BenchmarkDotNet.Attributes;
using Habeas.Findings;
using Habeas.Index;
using Habeas.Json;
using Habeas.Rules;

namespace Habeas.Benchmarks;

/// <summary>Laying out all real records, and putting what is found in faulty ones into words.</summary>
[MemoryDiagnoser]
public class FormattingBenchmarks
{
    private readonly RecordChecker _checker = new(new ReaderOptions());
    private readonly FactSheet _facts = new();
    private Load _load = Load.Of("none", []);
    private byte[][] _records = [];
    private byte[] _faulty = [];

    [GlobalSetup]
    public void Prepare()
    {
        _load = Load.Compact(0);
        _records = [.. _load.Documents.Select(static document => document[..^Scan.Padding])];
        _faulty = Load.Of("faulty", [Encoding.UTF8.GetBytes(Damage.Of(new Synthetic().Records().First(), 1))]).Documents[0];
    }

    [Benchmark]
    public int Format() => _records.Sum(static record => RecordFormatter.Format(record).Length);

    [Benchmark]
    public int FormatLine() => _records.Sum(static record => RecordFormatter.FormatLine(record).Length);

    /// <summary>One record with one finding: checked, and the finding rendered with its line and pointer.</summary>
    [Benchmark]
    public int Finding()
    {
        _facts.Clear();
        _checker.Open(_faulty, _faulty.Length - Scan.Padding, null, _load.Settings, _facts, found: 0);
        var findings = new List<Finding>();
        while (_checker.Next())
            Renderer.Render([.. _checker.Reports.Items.Select(static report => (report, (string?)null))], _faulty, _faulty.Length - Scan.Padding, "file", 1, _load.Settings, findings);
        return findings.Count;
    }
}
