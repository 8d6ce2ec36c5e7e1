using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>All candidates on one load: rows of the table, and the floors that are about throughput.</summary>
internal sealed class LoadComparison
{
    /// <summary>Long enough that what a candidate needs again and again is near the processor for most of it, as it is when it runs alone; short enough for taking turns.</summary>
    public const int SliceBytes = 512 * 1024;

    private readonly Load _load;
    private readonly bool _isPretty;
    private readonly List<Candidate> _all = [];
    private readonly Candidate _bare;
    private readonly Candidate _reader;
    private readonly Candidate _full;
    private readonly Candidate _faulty;
    private readonly Candidate _schema;
    private readonly Candidate? _ajv;

    /// <summary>How many times rules are asked, in all records together.</summary>
    private readonly long _asked;

    private LoadComparison(Load load)
    {
        _load = load;
        _isPretty = load.Name.EndsWith("pretty", StringComparison.Ordinal);
        var candidates = new Candidates();
        if (candidates.Check(load) is > 0 and var findings)
            throw new InvalidOperationException($"{load.Name}: {findings} findings in records that are to be valid");
        _asked = candidates.RulesAsked(load);
        var slices = load.Slices(SliceBytes).ToArray();
        // What is slow goes over a share.
        var some = slices[..Math.Min(2, slices.Length)];
        var few = slices[..1];
        var schema = new SchemaValidation(load.First(few.Sum(static slice => slice.Documents.Length)));
        if (few.Sum(schema.Validate) is > 0 and var errors)
            Notes.Add($"{load.Name}: NJsonSchema refuses {errors} records, which are valid.");
        _bare = Add(Candidate.Of("bare token loop", slices, Candidates.BareTokenLoop));
        _reader = Add(Candidate.Of("reader", slices, candidates.Read));
        _full = Add(Candidate.Of("full check", slices, candidates.Check));
        _faulty = Add(Candidate.Of("full check, 1 % faulty", [.. Load.WithFaults(slices)], candidates.Check));
        Add(Candidate.Slow("System.Text.Json to records", some, Candidates.Deserialize));
        _schema = Add(Candidate.Slow("NJsonSchema, structure only", few, schema.Validate));
        using var ajv = Ajv.Start(load.First(some.Sum(static slice => slice.Documents.Length)));
        if (ajv is not null)
            _ajv = Add(Candidate.AtOnce("ajv, structure only, with JSON.parse", some, ajv.Round));
        Interleaving.Run(_all);
        Notes.Add(string.Create(CultureInfo.InvariantCulture, $"{load.Name}: records of {(double)load.Bytes / load.Documents.Length:F0} bytes, about which rules are asked {(double)_asked / load.Documents.Length:F1} times each; {100 * Interleaving.ShareOfQuiet(_all):F0} % of the brief turns found the machine quiet."));
    }

    public static LoadComparison Run(Load load) => new(load);

    public const string Head = "| load | candidate | MB/s | × bare token loop: min | median | max | as it came | bytes allocated a record |\n|---|---|---|---|---|---|---|---|";

    public List<string> Notes { get; } = [];

    public IEnumerable<string> Rows()
    {
        foreach (var candidate in _all)
        {
            var ratio = Interleaving.Ratio(_bare, candidate);
            var speed = candidate.Bytes / 1e6 / new Samples([.. Interleaving.Seconds(candidate, candidate.Slices.Count, isQuiet: false)]).Median;
            var allocated = candidate.IsOurProcess ? (candidate.Allocated / candidate.Documents).ToString("N0", CultureInfo.InvariantCulture) : "–";
            yield return string.Create(CultureInfo.InvariantCulture, $"| {_load.Name} | {candidate.Name} | {speed:F0} | {ratio.Min:F3} | {ratio.Median:F3} | {ratio.Max:F3} | {ratio.AsItCame:F3} | {allocated} |");
        }
    }

    public IEnumerable<Floor> Floors()
    {
        yield return new Floor($"{_load.Name}: reader ÷ bare token loop", Interleaving.Ratio(_bare, _reader), _isPretty ? 1.4 : 1.0, _isPretty ? 1.8 : 1.3, Limit.Reader);
        yield return new Floor($"{_load.Name}: full check ÷ bare token loop", Interleaving.Ratio(_bare, _full), _isPretty ? 0.8 : 0.5, _isPretty ? 1.5 : 1.0, Limit.Check);
        yield return new Floor($"{_load.Name}: what the check takes beyond reading, a rule asked", Interleaving.Difference(_full, _reader).Select(seconds => seconds * 1e9 / _asked), 150, 60, Limit.Rules, AtMost: true, " ns");
        yield return new Floor($"{_load.Name}: full check ÷ NJsonSchema", Interleaving.Ratio(_schema, _full), 20, 40, Limit.Validators);
        yield return new Floor($"{_load.Name}: full check ÷ ajv", _ajv is null ? null : Interleaving.Ratio(_ajv, _full), 5, 10, Limit.Validators) { Without = "ajv is not installed" };
        yield return new Floor($"{_load.Name}: bytes allocated a valid record", new Samples([(double)_full.Allocated / _full.Documents]), 0, 0, Limit.Nothing, AtMost: true, " B");
        yield return new Floor($"{_load.Name}: slowdown with 1 % faulty records", Interleaving.Ratio(_faulty, _full).Select(static ratio => (ratio - 1) * 100), 5, 3, Limit.Faults, AtMost: true, " %");
    }

    private Candidate Add(Candidate candidate)
    {
        _all.Add(candidate);
        return candidate;
    }
}
