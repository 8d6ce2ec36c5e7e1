using System.Collections.Generic;
using System.Text;
using Habeas.Findings;

namespace Habeas.Json;

/// <summary>What the nearest manifest says about how records are read and findings graded. Immutable.</summary>
internal sealed class FolderSettings
{
    private readonly Dictionary<string, Severity> _severities = [];

    public static FolderSettings Default { get; } = new();

    public byte[] Namespace { get; private set; } = [];

    public CodeSet Codes { get; private set; } = CodeSet.Default;

    /// <summary>The severity of a rule's findings here.</summary>
    public Severity SeverityOf(RuleInfo rule) => _severities.TryGetValue(rule.Id, out var severity) ? severity : rule.DefaultSeverity;

    /// <summary>The severity of one report here: a rule's, but no error where the fault is only possible, unless the manifest wants it so.</summary>
    public Severity SeverityOf(Report report) =>
        report.IsPossible && report.Rule.DefaultSeverity == Severity.Error && !_severities.ContainsKey(report.Rule.Id) ? Severity.Warning : SeverityOf(report.Rule);

    public static FolderSettings Read(ManifestView manifest)
    {
        var settings = new FolderSettings { Namespace = Encoding.UTF8.GetBytes(manifest.Namespace.ToString()) };
        foreach (var pair in manifest.Severities)
        {
            if (pair.Value.Index is >= 0 and var level)
                settings._severities[pair.Name.ToString()] = Levels[level];
        }
        var additions = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var list in manifest.Codes)
        {
            var codes = new List<string>();
            foreach (var code in list.Value)
                codes.Add(code.Name.ToString());
            additions[list.Name.ToString()] = codes;
        }
        if (additions.Count > 0)
            settings.Codes = CodeSet.Default.With(additions);
        return settings;
    }

    /// <summary>By the order of the code list <c>severity</c>.</summary>
    private static readonly Severity[] Levels = [Severity.Error, Severity.Warning, Severity.Info, Severity.Off];
}
