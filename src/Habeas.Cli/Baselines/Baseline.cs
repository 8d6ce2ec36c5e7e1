using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Habeas.Cli.Output;
using Habeas.Findings;

namespace Habeas.Cli.Baselines;

/// <summary>
/// Findings that were there when a collection was first checked, and are not shown, so that new ones stand out. It only gets better: once written, entries are
/// taken out when they are found no more, and none is put in.
/// </summary>
internal sealed class Baseline
{
    private readonly string _path;
    private readonly string _folder;
    private readonly string[] _scope;
    private readonly List<BaselineEntry>? _entries;

    private Baseline(string path, string[] scope, List<BaselineEntry>? entries)
    {
        _path = path;
        _folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        _scope = scope;
        _entries = entries;
    }

    /// <summary>Opens a baseline.</summary>
    /// <param name="path">The file.</param>
    /// <param name="paths">What is checked: of what lies elsewhere nothing is said to be gone.</param>
    public static Baseline Open(string path, IEnumerable<string> paths) => new(path, [.. paths.Select(Path.GetFullPath)], BaselineFile.Read(path));

    /// <summary>How many findings are known and not shown.</summary>
    public int Hidden { get; private set; }

    /// <summary>How many known findings are no more.</summary>
    public int Gone { get; private set; }

    /// <summary>False when the file is not there: nothing is known then.</summary>
    public bool Exists => _entries is not null;

    /// <summary>What was found without what is known.</summary>
    public CheckResult Apply(CheckResult result, SourceTexts texts, bool update)
    {
        using var paths = new ItemPath(texts);
        var found = result.Findings.Where(static finding => finding.Rule != TextFaults.Unreadable).Select(finding => (Finding: finding, Entry: EntryOf(finding, paths))).ToList();
        var left = Count(found.Select(static item => item.Entry));
        var entries = _entries is null && update ? Grouped(found.Select(static item => item.Entry)) : StillFound(left);
        if (update)
            BaselineFile.Write(_path, entries);
        var known = Count(entries);
        var hidden = new HashSet<Finding>();
        foreach (var (finding, entry) in found)
        {
            if (known.GetValueOrDefault(entry.Key) is not (> 0 and var count))
                continue;
            known[entry.Key] = count - 1;
            hidden.Add(finding);
        }
        Hidden = hidden.Count;
        return Without(result, hidden);
    }

    /// <summary>The entries that are found, as often as they are, and those that were not looked for.</summary>
    private List<BaselineEntry> StillFound(Dictionary<(string, string, string), int> found)
    {
        var still = new List<BaselineEntry>();
        foreach (var entry in _entries ?? [])
        {
            var left = found.GetValueOrDefault(entry.Key);
            var count = Math.Min(left, entry.Count);
            found[entry.Key] = left - count;
            if (count == entry.Count || !IsInScope(entry))
            {
                still.Add(entry);
                continue;
            }
            Gone += entry.Count - count;
            if (count > 0)
                still.Add(entry with { Count = count });
        }
        return still;
    }

    private bool IsInScope(BaselineEntry entry)
    {
        var file = entry.File == SourceRoot.StandardInput ? entry.File : Path.GetFullPath(Path.Combine(_folder, entry.File));
        return Array.Exists(_scope, path => file == path || file.StartsWith(Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.EndsInDirectorySeparator(path) && file.StartsWith(path, StringComparison.Ordinal));
    }

    private BaselineEntry EntryOf(Finding finding, ItemPath paths)
    {
        var name = finding.Location.File ?? "";
        var file = name == SourceRoot.StandardInput ? name : Path.GetRelativePath(_folder, Path.GetFullPath(name)).Replace(Path.DirectorySeparatorChar, '/');
        return new BaselineEntry(file, finding.Record, finding.Rule.Id, finding.Record is null ? finding.Location.Pointer : paths.Of(finding), 1);
    }

    private static List<BaselineEntry> Grouped(IEnumerable<BaselineEntry> entries) => [.. entries.GroupBy(static entry => entry).Select(static group => group.Key with { Count = group.Count() })];

    private static Dictionary<(string, string, string), int> Count(IEnumerable<BaselineEntry> entries)
    {
        var counts = new Dictionary<(string, string, string), int>();
        foreach (var entry in entries)
            counts[entry.Key] = counts.GetValueOrDefault(entry.Key) + entry.Count;
        return counts;
    }

    private static CheckResult Without(CheckResult result, HashSet<Finding> hidden)
    {
        var findings = result.Findings.Where(finding => !hidden.Contains(finding)).ToList();
        return new CheckResult(findings, result.Summary with { Errors = Of(Severity.Error), Warnings = Of(Severity.Warning), Infos = Of(Severity.Info) });

        int Of(Severity severity) => findings.Count(finding => finding.Severity == severity);
    }
}
