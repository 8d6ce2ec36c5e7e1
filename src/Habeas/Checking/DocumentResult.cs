using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Checking;

/// <summary>What came of one input.</summary>
internal sealed class DocumentResult
{
    public List<Finding> Findings { get; } = [];

    /// <summary>What set rules need of it; empty for an input of lines, which hands it over line by line.</summary>
    public FactSheet Facts { get; } = new();

    public FolderSettings Settings { get; set; } = FolderSettings.Default;

    public int Records { get; set; }
}
