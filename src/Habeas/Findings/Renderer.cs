using System;
using System.Collections.Generic;
using System.Globalization;
using Habeas.Json;

namespace Habeas.Findings;

/// <summary>Turns reports into findings: lines, columns, pointers, messages, severities. Only here are they worked out.</summary>
internal static class Renderer
{
    /// <summary>Renders the reports of one document.</summary>
    /// <param name="reports">In any order, each with the id of its record where there is one.</param>
    /// <param name="text">The document.</param>
    /// <param name="length">How much of it counts.</param>
    /// <param name="file">What the findings call it; null for records in memory, which get no lines.</param>
    /// <param name="firstLine">The number of its first line.</param>
    /// <param name="settings">Severities in force.</param>
    public static List<Finding> Render(List<(Report Report, string? Record)> reports, byte[] text, int length, string? file, int firstLine, FolderSettings settings)
    {
        var sorted = Sorted(reports, settings);
        var findings = new List<Finding>(sorted.Length);
        if (sorted.Length == 0)
            return findings;
        var places = Locations(text, length, file, firstLine, RangesOf(sorted));
        var related = sorted.Length;
        for (var i = 0; i < sorted.Length; i++)
        {
            var (report, record) = sorted[i];
            findings.Add(new Finding(report.Rule, settings.SeverityOf(report), Message(report), places[i])
            {
                Arguments = report.Arguments,
                Record = record,
                Related = report.RelatedStart >= 0 ? [places[related++]] : [],
                Edits = report.Edits,
                Start = report.Start,
                FirstLine = firstLine,
            });
        }
        return findings;
    }

    public static string Message(Report report) => string.Format(CultureInfo.InvariantCulture, report.Rule.MessageFormat, report.Arguments);

    /// <summary>The locations of byte ranges, in the same order, worked out in one pass.</summary>
    public static Location[] Locations(byte[] text, int length, string? file, int firstLine, (int Start, int End)[] ranges)
    {
        if (ranges.Length == 0)
            return [];
        var starts = new int[ranges.Length];
        var ends = new int[ranges.Length];
        for (var i = 0; i < ranges.Length; i++)
            (starts[i], ends[i]) = ranges[i];
        var byStart = Sort(starts);
        var byEnd = Sort(ends);
        var pointers = PointerMap.Of(text, length, starts);
        // Asked for in rising order: a range that holds others ends behind them, and going back on a long line costs the line.
        var lines = file is null ? null : new LineMap(text, length, firstLine);
        var begins = Places(starts, byStart, lines);
        var behind = Places(ends, byEnd, lines);
        var places = new Location[ranges.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var range = byStart[i];
            places[range] = new Location(file, begins[range].Line, begins[range].Column, behind[range].Line, behind[range].Column, pointers[i]);
        }
        return places;
    }

    /// <summary>Those that count, by place and then by rule.</summary>
    private static (Report Report, string? Record)[] Sorted(List<(Report Report, string? Record)> reports, FolderSettings settings)
    {
        var kept = new (Report Report, string? Record)[reports.Count];
        var count = 0;
        foreach (var item in reports)
        {
            if (settings.SeverityOf(item.Report) == Severity.Off)
                continue;
            // Nearly always there is one, and of many nearly all come in their order; those that are alike keep it.
            var at = count++;
            for (; at > 0 && IsBefore(item.Report, kept[at - 1].Report); at--)
                kept[at] = kept[at - 1];
            kept[at] = item;
        }
        if (count < kept.Length)
            Array.Resize(ref kept, count);
        return kept;
    }

    private static bool IsBefore(Report one, Report other) => one.Start < other.Start || (one.Start == other.Start && string.CompareOrdinal(one.Rule.Id, other.Rule.Id) < 0);

    /// <summary>Where the reports stand, and behind these the other places that belong to some of them.</summary>
    private static (int Start, int End)[] RangesOf((Report Report, string? Record)[] reports)
    {
        var count = reports.Length;
        foreach (var (report, _) in reports)
            count += report.RelatedStart >= 0 ? 1 : 0;
        var ranges = new (int, int)[count];
        var related = reports.Length;
        for (var i = 0; i < reports.Length; i++)
        {
            var report = reports[i].Report;
            ranges[i] = (report.Start, report.End);
            if (report.RelatedStart >= 0)
                ranges[related++] = (report.RelatedStart, report.RelatedEnd);
        }
        return ranges;
    }

    /// <summary>Sorts, and tells where each stood before.</summary>
    private static int[] Sort(int[] offsets)
    {
        var order = new int[offsets.Length];
        for (var i = 1; i < order.Length; i++)
            order[i] = i;
        if (order.Length > 1)
            Array.Sort(offsets, order);
        return order;
    }

    private static (int Line, int Column)[] Places(int[] offsets, int[] order, LineMap? lines)
    {
        var places = new (int, int)[offsets.Length];
        for (var i = 0; i < offsets.Length && lines is not null; i++)
            places[order[i]] = lines.Of(offsets[i]);
        return places;
    }
}
