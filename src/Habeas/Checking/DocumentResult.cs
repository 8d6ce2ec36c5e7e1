using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Checking;

/// <summary>What came of one input.</summary>
internal sealed class DocumentResult
{
    /// <summary>Whether anything was found; most documents have nothing wrong.</summary>
    public bool HasFindings { get; private set; }

    public List<Finding> Findings
    {
        get
        {
            HasFindings = true;
            return field ??= [];
        }
    }

    public FolderSettings Settings { get; set; } = FolderSettings.Default;

    public int Records { get; set; }
}
