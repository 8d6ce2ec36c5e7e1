using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>
/// Takes the facts of all documents, in the order of the inputs, and runs the rules about records together: once for each publisher, since two of them may give
/// the same id to different people.
/// </summary>
internal sealed class PublisherSets
{
    private readonly Dictionary<string, RecordIndex> _indexes = new(StringComparer.Ordinal);

    /// <summary>Adds what a document tells. <paramref name="kept"/> gets the places that a set rule may ask for later.</summary>
    public void Add(FactSheet facts, FolderSettings settings, int input, int record, List<Spot>? kept)
    {
        // A manifest tells nothing.
        if (!facts.IsEmpty || facts.MissesRecords)
            IndexOf(settings).Add(facts, input, record, kept);
    }

    /// <summary>Runs all set rules.</summary>
    /// <param name="textAt">What the string at a place says; null when it cannot be read any more.</param>
    /// <param name="threads">What work is spread over; null for the calling thread alone.</param>
    /// <param name="timings">Where is noted how long each rule takes; null for nowhere.</param>
    public IReadOnlyList<SetReport> Check(Func<Spot, string?> textAt, IThreads? threads = null, TimingSheet? timings = null)
    {
        var reports = new SetReports(textAt);
        foreach (var index in _indexes.Values)
        {
            LinkToOthers(index);
            if (threads is not null)
                index.Threads = threads;
            SetChecker.Check(index, reports, timings);
        }
        return reports.Items;
    }

    /// <summary>The id of the record that a place belongs to; null when it is not known.</summary>
    public string? RecordAt(Spot spot)
    {
        foreach (var index in _indexes.Values)
        {
            if (index.RecordAt(spot) is { } id)
                return id;
        }
        return null;
    }

    /// <summary>The ids of all records, whoever published them, for suggestions.</summary>
    public IEnumerable<string> RecordIds() => _indexes.Values.SelectMany(static index => index.RecordIds());

    /// <summary>Whose records those without a manifest are nobody knows: they may refer to any others, and any others to them.</summary>
    private void LinkToOthers(RecordIndex index)
    {
        if (!_indexes.TryGetValue("", out var nobodys))
            return;
        if (index != nobodys)
            index.AlsoFindIn(nobodys);
        else if (_indexes.Count > 1)
            LinkToAll(index);
    }

    private void LinkToAll(RecordIndex nobodys) => nobodys.AlsoFindIn([.. _indexes.Values.Where(other => other != nobodys)]);

    private RecordIndex IndexOf(FolderSettings settings)
    {
        var space = settings.Namespace.Length == 0 ? "" : Encoding.UTF8.GetString(settings.Namespace);
        if (!_indexes.TryGetValue(space, out var index))
            _indexes.Add(space, index = new RecordIndex());
        return index;
    }
}
