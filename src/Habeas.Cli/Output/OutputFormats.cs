using System;

namespace Habeas.Cli.Output;

/// <summary>The formats by name.</summary>
internal static class OutputFormats
{
    public static readonly string[] Names = ["text", "json", "sarif", "github", "gitlab", "junit"];

    /// <summary>The output of a format for a file or a pipe.</summary>
    public static FindingOutput Of(string format) => format switch
    {
        "text" => new TextOutput(Palette.Plain, new Terminal(), isQuiet: false),
        "json" => new JsonOutput(),
        "sarif" => new SarifOutput(),
        "github" => new GitHubOutput(),
        "gitlab" => new GitLabOutput(),
        "junit" => new JUnitOutput(),
        _ => throw new ArgumentException("unknown format " + format, nameof(format)),
    };
}
