using System;
using System.Collections.Generic;
using Habeas.Packages.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(Feed))]

namespace Habeas.Packages.Tests;

/// <summary>
/// Both packages, packed once a run into a folder of their own. Their version occurs nowhere else, and packages are unpacked into a folder of this run,
/// so that what is tested is what was packed here and nothing older or foreign.
/// </summary>
public sealed class Feed : IDisposable
{
    private readonly TempFolder _folder = new();

    public Feed()
    {
        foreach (var project in new[] { "Habeas", "Habeas.Cli" })
            Dotnet.Run(Checkout.Root, null, "pack", Checkout.Path("src", project), "--no-build", "-c", Dotnet.Configuration, "-o", Folder, "-p:Version=" + Version, "-nodeReuse:false");
        // Beside the sources that the user has, there is this one.
        _folder.File("nuget.config", $"""<configuration><packageSources><add key="packed" value="{Folder}" /></packageSources></configuration>""");
    }

    public string Version { get; } = $"0.0.1-packed.{Environment.ProcessId}";

    /// <summary>The folder with the packages.</summary>
    public string Folder => _folder.Folder("feed");

    /// <summary>Variables that keep restores apart from what was restored before.</summary>
    public Dictionary<string, string> Variables => new() { ["NUGET_PACKAGES"] = _folder.Folder("packages") };

    /// <summary>A new folder, outside of the repository, whose restores see the packages.</summary>
    public string NewFolder(string name) => _folder.Folder(name);

    public void Dispose() => _folder.Dispose();
}
