using System;
using System.IO;
using System.Linq;

namespace Habeas.Cli.Tests;

/// <summary>Records that tests start from.</summary>
internal static class Samples
{
    /// <summary>The folder <c>samples/faulty</c> of the repository.</summary>
    public static string Faulty { get; } = Path.Combine(Repository(), "samples", "faulty");

    /// <summary>The folder <c>seeds</c> of the repository.</summary>
    public static string Seeds { get; } = Path.Combine(Repository(), "seeds");

    /// <summary>A folder of the repository.</summary>
    public static string At(params string[] folder) => Path.Combine([Repository(), .. folder]);

    /// <summary>A person without a fault.</summary>
    public static string Person(string slug = "ada") => $$"""{"kind":"person","id":"person:{{slug}}","names":[{"text":"Ada"}]}""";

    /// <summary>A copy of a folder, into which tests may write.</summary>
    public static void Copy(string folder, TempFolder target)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(static file => file.EndsWith(".json", StringComparison.Ordinal)))
            target.File(Path.GetRelativePath(folder, file), File.ReadAllBytes(file));
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Domain.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("the tests are not run from inside the repository");
    }
}
