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

    /// <summary>Who may get what says nothing of it, an index into the code list <c>access</c>; -1 where that is not told.</summary>
    public int Access { get; private set; } = -1;

    /// <summary>Whether rules have other severities here than their own.</summary>
    public bool HasSeverities => _severities.Count > 0;

    /// <summary>The folder from which the manifest's paths are told; null for the current one.</summary>
    public string? Folder { get; private set; }

    /// <summary>The schema of each extension: DNS name, then the file as the manifest names it.</summary>
    public Dictionary<string, string> Extensions { get; } = [];

    /// <summary>The severity of a rule's findings here.</summary>
    public Severity SeverityOf(RuleInfo rule) => _severities.TryGetValue(rule.Id, out var severity) ? severity : rule.DefaultSeverity;

    public static FolderSettings Read(ManifestView manifest, string? folder = null)
    {
        var settings = new FolderSettings { Namespace = Encoding.UTF8.GetBytes(manifest.Namespace.ToString()), Access = manifest.Access.Index, Folder = folder };
        foreach (var pair in manifest.Extensions)
            settings.Extensions[pair.Name.ToString()] = pair.Value.ToString();
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
