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
    /// <param name="findings">Gets the findings, by place and then by rule.</param>
    public static void Render(List<(Report Report, string? Record)> reports, byte[] text, int length, string? file, int firstLine, FolderSettings settings, List<Finding> findings)
    {
        var sorted = Sorted(reports, settings);
        if (sorted.Length == 0)
            return;
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
    }

    public static string Message(Report report) => string.Format(CultureInfo.InvariantCulture, report.Rule.MessageFormat, report.Arguments);

    /// <summary>The locations of byte ranges, in the same order, worked out in one pass.</summary>
    public static Location[] Locations(byte[] text, int length, string? file, int firstLine, (int Start, int End)[] ranges)
    {
        if (ranges.Length == 0)
            return [];
        // Asked for in rising order: a range that holds others ends behind them, and going back on a long line costs the line.
        var edges = Edges(ranges);
        var pointers = PointerMap.Of(text, length, Starts(edges));
        var lines = new LineCursor(text, length, firstLine);
        var begun = 0;
        var begins = new (int Line, int Column, string Pointer)[ranges.Length];
        var places = new Location[ranges.Length];
        foreach (var edge in edges)
        {
            var (line, column) = file is null ? default : lines.MoveTo(Offset(edge));
            var range = (int)((uint)edge >> 1);
            ref var begin = ref begins[range];
            if (IsEnd(edge))
                places[range] = new Location(file, begin.Line, begin.Column, line, column, begin.Pointer);
            else
                begin = (line, column, pointers[begun++]);
        }
        return places;
    }

    /// <summary>Where ranges begin and end, in rising order. Each number is an offset, the number of the range, and a bit that tells the end.</summary>
    private static long[] Edges((int Start, int End)[] ranges)
    {
        var edges = new long[2 * ranges.Length];
        var isSorted = true;
        for (var i = 0; i < edges.Length; i++)
        {
            var (start, end) = ranges[i / 2];
            edges[i] = ((long)(i % 2 == 0 ? start : Math.Max(start, end)) << 32) | (uint)i;
            isSorted &= i == 0 || edges[i] > edges[i - 1];
        }
        if (!isSorted)
            Array.Sort(edges);
        return edges;
    }

    private static int Offset(long edge) => (int)(edge >> 32);

    private static bool IsEnd(long edge) => (edge & 1) != 0;

    private static int[] Starts(long[] edges)
    {
        var starts = new int[edges.Length / 2];
        var count = 0;
        foreach (var edge in edges)
        {
            if (!IsEnd(edge))
                starts[count++] = Offset(edge);
        }
        return starts;
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
}
