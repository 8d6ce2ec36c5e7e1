using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Habeas.Findings;
using Habeas.Index;
using Habeas.Json;
using Habeas.Rules;

namespace Habeas.Checking;

/// <summary>One check of a set of inputs: each by itself, on as many threads as there are, then all together.</summary>
internal sealed class CheckSession
{
    private readonly CheckOptions _options;
    private readonly IReadOnlyList<Input> _inputs;
    private readonly DocumentResult[] _results;

    private readonly PublisherSets _set = new();
    private readonly Documents _documents;
    private readonly TimingSheet? _timings;
    private readonly SettingsCache _settings;
    private readonly ExtensionChecks? _extensions;

    public CheckSession(CheckOptions options, IReadOnlyList<Input> inputs)
    {
        _options = options;
        _inputs = inputs;
        _results = new DocumentResult[inputs.Count];
        _documents = new Documents(options, inputs);
        _settings = new SettingsCache(options, inputs);
        _extensions = options.Extensions is { } validator ? new ExtensionChecks(validator, options.SizeLimit) : null;
        _timings = options.Timings?.NewSheet();
    }

    private DocumentChecker LineChecker => field ??= NewChecker();

    public CheckResult Run(Action<int, Finding>? each = null)
    {
        var clock = Stopwatch.StartNew();
        using (var workers = new Workers(_options.ThreadCount))
        {
            new OrderedWork(_inputs, workers, NewChecker).Run(Take);
            CheckTogether(workers);
        }
        var findings = new List<Finding>();
        // Records in memory have no lines: theirs stay as they were rendered, by place.
        for (var i = 0; i < _results.Length; i++)
        {
            if (!_results[i].HasFindings)
                continue;
            var from = findings.Count;
            findings.AddRange(InOrder(_results[i].Findings));
            for (; each is not null && from < findings.Count; from++)
                each(i, findings[from]);
        }
        return new CheckResult(findings, Count(findings, clock.Elapsed));
    }

    private DocumentChecker NewChecker() => new(_options, _settings, _extensions);

    /// <summary>Takes what came of an input, in the order of the inputs.</summary>
    private void Take(int input, DocumentResult? result, FactSheet facts)
    {
        // Lines go to the index as they come, so that a stream of any length needs no memory but facts.
        _results[input] = result ?? CheckLines(input, facts);
        var start = TimingSheet.Start(_timings);
        _set.Add(facts, _results[input].Settings, input, 0, null);
        _timings?.AddSince(Phase.TakeFacts, start);
        _options.Progress?.Invoke(input + 1);
    }

    private DocumentResult CheckLines(int input, FactSheet facts)
    {
        var kept = new List<Spot>();
        try
        {
            var stream = _documents.OpenLines(input);
            // What was given as a stream stays open.
            using var opened = _inputs[input] is StreamInput ? null : stream;
            return LineChecker.CheckLines(_inputs[input], stream, facts, (line, soFar) =>
            {
                var start = TimingSheet.Start(_timings);
                kept.Clear();
                _set.Add(facts, soFar.Settings, input, line.Number - 1, kept);
                _documents.Note(input, line, kept);
                _timings?.AddSince(Phase.TakeFacts, start);
            });
        }
        catch (Exception exception) when (Unreadable.Explains(exception, out var why))
        {
            var result = new DocumentResult { Settings = _inputs[input].SettingsFrom(_settings) };
            facts.Clear();
            facts.MissesRecords = true;
            Renderer.Render([(Unreadable.Report(why), null)], new byte[Scan.Padding], 0, _inputs[input].Name, 1, result.Settings, result.Findings);
            return result;
        }
    }

    private void CheckTogether(Workers workers)
    {
        var start = TimingSheet.Start(_timings);
        var reports = _set.Check(_documents.TextAt, workers, _timings);
        start = _timings?.AddSince(Phase.CheckTogether, start) ?? 0;
        if (reports.Count == 0)
            return;
        Render(reports);
        _timings?.AddSince(Phase.PlaceFindings, start);
    }

    private void Render(IReadOnlyList<SetReport> reports)
    {
        _documents.Locate(reports);
        foreach (var document in reports.GroupBy(static report => (report.Spot.Input, report.Spot.Record)))
        {
            var result = _results[document.Key.Input];
            result.Findings.AddRange(_documents.Render([.. document], result.Settings, _set.RecordAt));
        }
    }

    private static IEnumerable<Finding> InOrder(List<Finding> findings) => findings.Count < 2 ? findings : Sorted(findings);

    private static IEnumerable<Finding> Sorted(List<Finding> findings) => findings.OrderBy(static finding => finding.Location.Line).ThenBy(static finding => finding.Location.Column).ThenBy(static finding => finding.Location.Line == 0 ? "" : finding.Rule.Id, StringComparer.Ordinal);

    private CheckSummary Count(List<Finding> findings, TimeSpan elapsed)
    {
        var bySeverity = new int[(int)Severity.Error + 1];
        var unreadable = 0;
        foreach (var finding in findings)
        {
            bySeverity[(int)finding.Severity]++;
            unreadable += finding.Rule == TextFaults.Unreadable ? 1 : 0;
        }
        var records = 0;
        foreach (var result in _results)
            records += result.Records;
        return new CheckSummary
        {
            Files = _inputs.Count,
            Records = records,
            Errors = bySeverity[(int)Severity.Error],
            Warnings = bySeverity[(int)Severity.Warning],
            Infos = bySeverity[(int)Severity.Info],
            Unreadable = unreadable,
            Elapsed = elapsed,
        };
    }
}
