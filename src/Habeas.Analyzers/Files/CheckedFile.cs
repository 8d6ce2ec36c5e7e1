using System.Collections.Generic;
using Habeas.Findings;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Analyzers.Files;

/// <summary>What checking one file by itself gave: its reports, and its facts for the rules about records together.</summary>
internal sealed class CheckedFile(FolderSettings given)
{
    /// <summary>The settings it was checked under; under others it must be checked again.</summary>
    public FolderSettings Given { get; } = given;

    /// <summary>The settings in force in it: its own, where it is a manifest.</summary>
    public FolderSettings Settings { get; set; } = given;

    public List<(Report Report, string? Record)> Reports { get; } = [];

    public FactSheet Facts { get; } = new();
}
