using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Habeas.Analyzers.Files;
using Habeas.Findings;
using Habeas.Index;
using Microsoft.CodeAnalysis;

namespace Habeas.Analyzers;

/// <summary>Turns what was reported in a file into diagnostics, in the order of the command line: by place, then by rule.</summary>
internal sealed class RecordReporter(RecordSet set, RecordFile file, CheckedFile found, CancellationToken cancel)
{
    public IEnumerable<Diagnostic> Diagnostics()
    {
        var items = found.Reports.Select(static item => new Item(item.Report, item.Record, null)).Concat(set.ReportsIn(file, cancel).Select(report => new Item(report.Report, set.RecordAt(report.Spot), report.Related)))
            .Where(item => found.Settings.SeverityOf(item.Report) != Severity.Off).OrderBy(static item => item.Report.Start).ThenBy(static item => item.Report.Rule.Id, StringComparer.Ordinal).ToList();
        if (items.Count == 0)
            return [];
        var ranges = items.Select(static item => (item.Report.Start, item.Report.End)).Concat(items.SelectMany(static item => item.Report.Edits).Select(static edit => (edit.Start, edit.Start + edit.Length)))
            .Concat(items.Where(static item => item.Report.RelatedStart >= 0).Select(static item => (item.Report.RelatedStart, item.Report.RelatedEnd))).ToList();
        // All places of the file in one pass; asked for one by one below, they are known.
        file.Places.Of(ranges, cancel);
        return items.Select(Diagnostic);
    }

    private Diagnostic Diagnostic(Item item)
    {
        var report = item.Report;
        var place = PlaceOf(report.Start, report.End);
        return Microsoft.CodeAnalysis.Diagnostic.Create(
            Descriptors.For(report.Rule), place.Location, Descriptors.SeverityOf(found.Settings.SeverityOf(report)), Related(item), Properties(item, place), Renderer.Message(report));
    }

    private IEnumerable<Microsoft.CodeAnalysis.Location>? Related(Item item)
    {
        if (item.Report.RelatedStart >= 0)
            return [PlaceOf(item.Report.RelatedStart, item.Report.RelatedEnd).Location];
        return item.Related is { } spot ? [set.FileOf(spot).Places.Of([(spot.Start, spot.End)], cancel)[0].Location] : null;
    }

    private ImmutableDictionary<string, string?> Properties(Item item, Place place)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties["pointer"] = place.Pointer;
        if (item.Record is not null)
            properties["record"] = item.Record;
        FixProperties.Write(properties, item.Report.Edits.Select(edit => (PlaceOf(edit.Start, edit.Start + edit.Length).Location.SourceSpan, edit.Replacement, edit.IsSafe)));
        return properties.ToImmutable();
    }

    private Place PlaceOf(int start, int end) => file.Places.Of([(start, end)], cancel)[0];

    private readonly struct Item(Report report, string? record, Spot? related)
    {
        public Report Report { get; } = report;

        public string? Record { get; } = record;

        public Spot? Related { get; } = related;
    }
}
