using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Habeas.Checking;

namespace Habeas.Cli.Output;

/// <summary>How many findings there are by rule, by file and by publisher.</summary>
internal sealed class Statistics
{
    private Statistics(IReadOnlyList<(RuleInfo Rule, int Count)> rules, IReadOnlyList<(string Name, int Count)> files, IReadOnlyList<(string Name, int Count)> publishers)
    {
        Rules = rules;
        Files = files;
        Publishers = publishers;
    }

    /// <summary>The most frequent first.</summary>
    public IReadOnlyList<(RuleInfo Rule, int Count)> Rules { get; }

    public IReadOnlyList<(string Name, int Count)> Files { get; }

    /// <summary>By namespace: of the record's id, else of the nearest manifest. Findings of unknown publishers are left out.</summary>
    public IReadOnlyList<(string Name, int Count)> Publishers { get; }

    public static Statistics Of(IReadOnlyList<Finding> findings, CheckOptions options)
    {
        var settings = new SettingsCache(options);
        return new Statistics(
            [.. findings.GroupBy(static finding => finding.Rule).Select(static group => (group.Key, group.Count())).OrderByDescending(static item => item.Item2).ThenBy(static item => item.Key.Id, StringComparer.Ordinal)],
            Count(findings, static finding => SourceRoot.Shown(finding.Location.File ?? "")),
            Count(findings, finding => PublisherOf(finding, settings)));
    }

    public void Write(TextWriter writer, Palette palette)
    {
        Write(writer, palette, "Findings by rule", Rules.Select(static item => ($"{item.Rule.Id} {item.Rule.Name}", item.Count)));
        Write(writer, palette, "Findings by file", Files);
        if (Publishers.Count > 0)
            Write(writer, palette, "Findings by publisher", Publishers);
    }

    private static void Write(TextWriter writer, Palette palette, string title, IEnumerable<(string Name, int Count)> rows)
    {
        writer.WriteLine(palette.Bold(title));
        foreach (var (name, count) in rows)
            writer.WriteLine(count.ToString("N0", CultureInfo.InvariantCulture).PadLeft(8) + "  " + Visible.Of(name));
        writer.WriteLine();
    }

    private static List<(string Name, int Count)> Count(IReadOnlyList<Finding> findings, Func<Finding, string?> key) =>
        [.. findings.GroupBy(key).Where(static group => !string.IsNullOrEmpty(group.Key)).Select(static group => (group.Key!, group.Count())).OrderByDescending(static item => item.Item2).ThenBy(static item => item.Item1, StringComparer.Ordinal)];

    private static string? PublisherOf(Finding finding, SettingsCache settings)
    {
        if (finding.Record is { } id && RecordId.TryParse(id, out var parsed) && parsed.Namespace is { Length: > 0 } own)
            return own;
        if (finding.Location.File is null or SourceRoot.StandardInput || settings.For(Path.GetDirectoryName(Path.GetFullPath(finding.Location.File))).Namespace is not { Length: > 0 } name)
            return null;
        return System.Text.Encoding.UTF8.GetString(name);
    }
}
