using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
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
    public static List<Finding> Render(IReadOnlyList<(Report Report, string? Record)> reports, byte[] text, int length, string? file, int firstLine, FolderSettings settings)
    {
        var sorted = reports.Where(item => settings.SeverityOf(item.Report.Rule) != Severity.Off).OrderBy(item => item.Report.Start).ThenBy(item => item.Report.Rule.Id, StringComparer.Ordinal).ToList();
        var findings = new List<Finding>();
        if (sorted.Count == 0)
            return findings;
        var places = Locations(text, length, file, firstLine, [.. sorted.Select(item => (item.Report.Start, item.Report.End))]);
        var related = Locations(text, length, file, firstLine, [.. sorted.Where(item => item.Report.RelatedStart >= 0).Select(item => (item.Report.RelatedStart, item.Report.RelatedEnd))]);
        foreach (var (report, record) in sorted)
        {
            findings.Add(new Finding(report.Rule, settings.SeverityOf(report.Rule), Message(report), places[(report.Start, report.End)])
            {
                Arguments = report.Arguments,
                Record = record,
                Related = report.RelatedStart >= 0 ? [related[(report.RelatedStart, report.RelatedEnd)]] : [],
                Edits = report.Edits,
                Start = report.Start,
                FirstLine = firstLine,
            });
        }
        return findings;
    }

    public static string Message(Report report) => string.Format(CultureInfo.InvariantCulture, report.Rule.MessageFormat, report.Arguments);

    /// <summary>The locations of byte ranges, worked out in one pass.</summary>
    public static Dictionary<(int Start, int End), Location> Locations(byte[] text, int length, string? file, int firstLine, (int Start, int End)[] ranges)
    {
        var places = new Dictionary<(int, int), Location>();
        if (ranges.Length == 0)
            return places;
        ranges = [.. ranges];
        Array.Sort(ranges);
        var pointers = PointerMap.Of(text, length, Array.ConvertAll(ranges, range => range.Start));
        var lines = file is null ? null : new LineMap(text, length, firstLine);
        var ends = EndsOf(ranges, lines);
        for (var i = 0; i < ranges.Length; i++)
        {
            if (places.ContainsKey(ranges[i]))
                continue;
            var (line, column) = lines?.Of(ranges[i].Start) ?? (0, 0);
            places.Add(ranges[i], new Location(file, line, column, ends[i].Line, ends[i].Column, pointers[i]));
        }
        return places;
    }

    /// <summary>Where the ranges end, asked for in rising order: a range that holds others ends behind them, and going back on a long line costs the line.</summary>
    private static (int Line, int Column)[] EndsOf((int Start, int End)[] ranges, LineMap? lines)
    {
        var places = new (int, int)[ranges.Length];
        if (lines is null)
            return places;
        var order = new int[ranges.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        Array.Sort(Array.ConvertAll(ranges, static range => range.End), order);
        foreach (var i in order)
            places[i] = lines.Of(ranges[i].End);
        return places;
    }
}
