using System;
using System.Collections.Generic;
using System.Text;
using Habeas.Findings;

namespace Habeas.Json;

/// <summary>What the nearest manifest says about how records of one folder are read and findings graded. Immutable.</summary>
internal sealed class FolderSettings
{
    /// <summary>By the order of the code list <c>severity</c>.</summary>
    private static readonly Severity[] Levels = [Severity.Error, Severity.Warning, Severity.Info, Severity.Off];

    /// <summary>By the number of a rule, or by the first digit of those of a family, with how many folders deep that was said.</summary>
    private Dictionary<int, (Severity Severity, int Depth)>? _rules;
    private Dictionary<int, (Severity Severity, int Depth)>? _families;

    /// <summary>What holds for folders below this one: the path from here, and the rule or family.</summary>
    private List<(string Path, string Rule, Severity Severity)>? _below;
    private readonly int _depth;

    /// <summary>What was made for folders below, so that who asks again gets the same.</summary>
    private Dictionary<string, FolderSettings>? _made;
    private readonly object _making = new();

    private FolderSettings(int depth) => _depth = depth;

    public static FolderSettings Default { get; } = new(0);

    public byte[] Namespace { get; private set; } = [];

    public CodeSet Codes { get; private set; } = CodeSet.Default;

    /// <summary>Who may get what says nothing of it, an index into the code list <c>access</c>; -1 where that is not told.</summary>
    public int Access { get; private set; } = -1;

    /// <summary>Whether rules have other severities here than their own.</summary>
    public bool HasSeverities => _rules is not null || _families is not null;

    /// <summary>The folder from which the manifest's paths are told; null for the current one.</summary>
    public string? Folder { get; private set; }

    /// <summary>The schema of each extension: DNS name, then the file as the manifest names it.</summary>
    public IReadOnlyDictionary<string, string> Extensions { get; private set; } = new Dictionary<string, string>();

    /// <summary>The severity of one report here: a rule's, but no error where the fault is only possible, unless the manifest wants it so.</summary>
    public Severity SeverityOf(Report report) =>
        report.IsPossible && report.Rule.DefaultSeverity == Severity.Error && !IsSet(report.Rule) ? Severity.Warning : SeverityOf(report.Rule);

    private bool IsSet(RuleInfo rule) => (_rules is not null && _rules.ContainsKey(rule.Number)) || (_families is not null && _families.ContainsKey(rule.Number / 1000));

    /// <summary>The severity of a rule's findings here: what was said for the innermost folder, and there for the rule before its family.</summary>
    public Severity SeverityOf(RuleInfo rule) => HasSeverities ? SetSeverityOf(rule) : rule.DefaultSeverity;

    private Severity SetSeverityOf(RuleInfo rule)
    {
        (Severity Severity, int Depth) family = default, own = default;
        var hasFamily = _families is not null && _families.TryGetValue(rule.Number / 1000, out family);
        if (_rules is not null && _rules.TryGetValue(rule.Number, out own) && (!hasFamily || own.Depth >= family.Depth))
            return own.Severity;
        return hasFamily ? family.Severity : rule.DefaultSeverity;
    }

    /// <summary>What holds in a folder of this one that has no manifest of its own.</summary>
    public FolderSettings Below(string folder)
    {
        if (_below is null)
            return this;
        lock (_making)
        {
            _made ??= [];
            if (!_made.TryGetValue(folder, out var settings))
                _made.Add(folder, settings = Make(folder, _below));
            return settings;
        }
    }

    private FolderSettings Make(string folder, List<(string Path, string Rule, Severity Severity)> below)
    {
        var settings = new FolderSettings(_depth + 1) { Namespace = Namespace, Codes = Codes, Access = Access, Folder = Folder, Extensions = Extensions };
        settings._rules = _rules is null ? null : new Dictionary<int, (Severity, int)>(_rules);
        settings._families = _families is null ? null : new Dictionary<int, (Severity, int)>(_families);
        foreach (var (path, rule, severity) in below)
        {
            if (path == folder)
                settings.Set(rule, severity);
            else if (path.Length > folder.Length && path[folder.Length] == '/' && path.StartsWith(folder, StringComparison.Ordinal))
                (settings._below ??= []).Add((path.Substring(folder.Length + 1), rule, severity));
        }
        return settings;
    }

    public static FolderSettings Read(ManifestView manifest, string? folder = null)
    {
        var extensions = new Dictionary<string, string>();
        foreach (var pair in manifest.Extensions)
            extensions[pair.Name.ToString()] = pair.Value.ToString();
        var settings = new FolderSettings(0) { Namespace = Encoding.UTF8.GetBytes(manifest.Namespace.ToString()), Access = manifest.Access.Index, Folder = folder, Extensions = extensions };
        foreach (var pair in manifest.Severities)
        {
            if (pair.Value.Index is not (>= 0 and var level))
                continue;
            var key = pair.Name.ToString();
            var slash = key.LastIndexOf('/');
            if (slash < 0)
                settings.Set(key, Levels[level]);
            else
                (settings._below ??= []).Add((key.Substring(0, slash), key.Substring(slash + 1), Levels[level]));
        }
        settings.Codes = ReadCodes(manifest);
        return settings;
    }

    private static CodeSet ReadCodes(ManifestView manifest)
    {
        var additions = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var list in manifest.Codes)
        {
            var name = list.Name.ToString();
            if (!CodeSet.TakesAdditions(Array.IndexOf(CodeTables.Names, name)))
                continue;
            var codes = new List<string>();
            foreach (var code in list.Value)
                codes.Add(code.Name.ToString());
            additions[name] = codes;
        }
        return additions.Count > 0 ? CodeSet.Default.With(additions) : CodeSet.Default;
    }

    /// <summary>Sets the level of <c>HAB2003</c>, or of the family <c>HAB2</c>.</summary>
    private void Set(string rule, Severity severity)
    {
        if (rule.Length == 4)
            (_families ??= [])[rule[3] - '0'] = (severity, _depth);
        else
            (_rules ??= [])[((rule[3] - '0') * 1000) + ((rule[4] - '0') * 100) + ((rule[5] - '0') * 10) + rule[6] - '0'] = (severity, _depth);
    }
}
