using System;
using System.IO;
using System.Text;

namespace Habeas.Cli.Commands;

/// <summary>What <c>habeas init</c> writes beside the manifest. The texts lie in the folder <c>Init</c>.</summary>
internal static class InitFiles
{
    /// <summary>The settings of VS Code, which say what schema a file is held to by how its name ends.</summary>
    public const string Settings = ".vscode/settings.json";

    /// <summary>Where those schemas lie: beside the settings, so that nothing need be fetched.</summary>
    public const string SchemaFolder = ".vscode/habeas/";

    /// <summary>Where a file goes, and the resource that holds it.</summary>
    public static readonly (string Name, string Resource)[] All =
    [
        (".gitignore", "gitignore"),
        (Settings, "vscode.json"),
        (".github/workflows/habeas.yml", "workflow.yml"),
        (".pre-commit-config.yaml", "pre-commit.yaml"),
    ];

    /// <summary>
    /// The file's text. The version of this program stands in it where it matters, so that the folder goes on being checked by the same rules until somebody decides otherwise;
    /// a line with <c>{kind}</c> is written for each kind of record.
    /// </summary>
    public static byte[] Read(string resource)
    {
        using var stream = typeof(InitFiles).Assembly.GetManifestResourceStream("init/" + resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = new StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            foreach (var kind in line.Contains(Kind, StringComparison.Ordinal) ? KindCodes.Names : [""])
                text.Append(line.Replace(Kind, kind, StringComparison.Ordinal)).Append('\n');
        }
        return Encoding.UTF8.GetBytes(text.Replace("{version}", App.Version).ToString());
    }

    private const string Kind = "{kind}";
}
