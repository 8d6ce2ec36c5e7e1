using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
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
        Dotnet.Run(Checkout.Root, null, "pack", Checkout.Path("src", "Habeas"), "--no-build", "-c", Dotnet.Configuration, "-o", Folder, "-p:Version=" + Version, "-nodeReuse:false");
        var compiled = PackTool(Runtime + ";any");
        IsCompiled = compiled.ExitCode == 0;
        // Whoever works without a network packs what needs no compiler beyond the SDK.
        var isMissing = compiled.Output.Contains("error NU1101", StringComparison.Ordinal) || compiled.Output.Contains("error NU1301", StringComparison.Ordinal);
        if (!IsCompiled && (Checkout.IsCi || !isMissing || PackTool("any").ExitCode != 0))
            throw new InvalidOperationException(compiled.Output + compiled.Error);
        // Beside the sources that the user has, there is this one.
        _folder.File("nuget.config", $"""<configuration><packageSources><add key="packed" value="{Folder}" /></packageSources></configuration>""");
    }

    /// <summary>The system for which the tool is compiled.</summary>
    public static string Runtime => RuntimeInformation.RuntimeIdentifier;

    /// <summary>Whether the tool was compiled for this system; false where the compiler cannot be restored.</summary>
    public bool IsCompiled { get; }

    public string Version { get; } = $"0.0.1-packed.{Environment.ProcessId}";

    /// <summary>The folder with the packages.</summary>
    public string Folder => _folder.Folder("feed");

    /// <summary>Variables that keep restores apart from what was restored before.</summary>
    public Dictionary<string, string> Variables => new() { ["NUGET_PACKAGES"] = _folder.Folder("packages") };

    /// <summary>A new folder, outside of the repository, whose restores see the packages.</summary>
    public string NewFolder(string name) => _folder.Folder(name);

    public void Dispose() => _folder.Dispose();

    /// <summary>Built in a folder of its own: code for one system is not what the tests beside this one run.</summary>
    private ProgramRun PackTool(string systems) => Dotnet.Start(Checkout.Root, new() { ["ToolPackageRuntimeIdentifiers"] = systems }, "pack", Checkout.Path("src", "Habeas.Cli"), "-c", Dotnet.Configuration,
        "--artifacts-path", _folder.Folder("artifacts"), "-o", Folder, "-p:Version=" + Version, "-p:RunAnalyzers=false", "-nodeReuse:false");
}
