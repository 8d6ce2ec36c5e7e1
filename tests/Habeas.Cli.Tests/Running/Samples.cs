using System;
using System.IO;
using System.Linq;

namespace Habeas.Cli.Tests;

/// <summary>Records that tests start from.</summary>
internal static class Samples
{
    /// <summary>The folder <c>samples/faulty</c> of the repository.</summary>
    public static string Faulty { get; } = Checkout.Path("samples", "faulty");

    /// <summary>The folder <c>seeds</c> of the repository.</summary>
    public static string Seeds { get; } = Checkout.Path("seeds");

    /// <summary>A person without a fault.</summary>
    public static string Person(string slug = "ada") => $$"""{"kind":"person","id":"person:{{slug}}","names":[{"text":"Ada"}]}""";

    /// <summary>A copy of a folder, into which tests may write.</summary>
    public static void Copy(string folder, TempFolder target)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(static file => file.EndsWith(".json", StringComparison.Ordinal)))
            target.File(Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
    }
}
