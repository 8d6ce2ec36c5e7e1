using System.IO;
using Habeas.Cli.Tests;

namespace Habeas.Analyzers.Tests;

/// <summary>Where things are.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetDirectoryName(Samples.Seeds)!;

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);
}
