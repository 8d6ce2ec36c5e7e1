using System;
using System.Collections.Generic;
using System.Text.Json;
using Habeas.Findings;
using Habeas.Index;
using Habeas.Json;
using Habeas.Records;
using Habeas.Rules;

namespace Habeas.Benchmarks;

/// <summary>What is measured: each goes once over all documents and returns something that depends on having done so.</summary>
internal sealed class Candidates
{
    private readonly Reader _reader = new(new ReaderOptions());
    private readonly RecordChecker _checker = new(new ReaderOptions());
    private readonly FactSheet _facts = new();
    private readonly List<(Report Report, string? Record)> _found = [];
    private readonly List<Finding> _findings = [];

    public static long BareTokenLoop(Load load)
    {
        long tokens = 0;
        foreach (var document in load.Documents)
        {
            var reader = new Utf8JsonReader(document.AsSpan(0, document.Length - Scan.Padding));
            while (reader.Read())
                tokens++;
        }
        return tokens;
    }

    public static long Deserialize(Load load)
    {
        long records = 0;
        foreach (var document in load.Documents)
            records += HabeasJson.Read<Record>(document.AsSpan(0, document.Length - Scan.Padding)).Id == default ? 0 : 1;
        return records;
    }

    public long Read(Load load)
    {
        long cells = 0;
        _reader.Codes = load.Settings.Codes;
        foreach (var document in load.Documents)
        {
            _reader.Open(document, document.Length - Scan.Padding);
            while (_reader.Read())
                cells += _reader.Tape.Count;
        }
        return cells;
    }

    /// <summary>Everything that a checker does with a record: structure, rules, facts; what is found is rendered with its line and pointer. How many findings there are.</summary>
    public long Check(Load load)
    {
        long findings = 0;
        foreach (var document in load.Documents)
        {
            _facts.Clear();
            _checker.Open(document, document.Length - Scan.Padding, null, load.Settings, _facts, found: 0);
            while (_checker.Next())
            {
                if (_checker.Reports.Count == 0)
                    continue;
                _found.Clear();
                foreach (var report in _checker.Reports.Items)
                    _found.Add((report, null));
                _findings.Clear();
                Renderer.Render(_found, document, document.Length - Scan.Padding, "file", 1, load.Settings, _findings);
                findings += _findings.Count;
            }
        }
        return findings;
    }

    /// <summary>How many times a rule is asked, in all records together.</summary>
    public long RulesAsked(Load load)
    {
        long rules = 0;
        var count = new RuleCount(load.Settings);
        _reader.Codes = load.Settings.Codes;
        foreach (var document in load.Documents)
        {
            _reader.Open(document, document.Length - Scan.Padding);
            while (_reader.Read())
                rules += count.Of(_reader.Tape);
        }
        return rules;
    }
}
