using System;
using Habeas.Findings;

namespace Habeas.Cli.Commands;

/// <summary>What <c>habeas check</c> was asked to do; the defaults are those of the command without options.</summary>
internal sealed record CheckArguments
{
    /// <summary>Files, folders, and "-" for standard input. Empty: the current folder.</summary>
    public string[] Paths { get; init; } = [];

    public string Format { get; init; } = "text";

    public string[] Out { get; init; } = [];

    public bool Fix { get; init; }

    public bool UnsafeFixes { get; init; }

    public bool Diff { get; init; }

    public string? Baseline { get; init; }

    public bool UpdateBaseline { get; init; }

    public int MaxSize { get; init; } = Limits.FileSize;

    public int Threads { get; init; }

    /// <summary>Null: the day it is on this machine.</summary>
    public DateOnly? Today { get; init; }

    public bool Statistics { get; init; }

    public bool Timings { get; init; }

    public bool Quiet { get; init; }

    public bool Watch { get; init; }

    public string Color { get; init; } = "auto";

    public bool ReadsInput => Array.IndexOf(Paths, "-") >= 0;

    /// <summary>
    /// The arguments of a program called as <c>check PATH...</c> and without any option, as nearly every run of a hook or an editor is; null when there is anything else to understand.
    /// Whoever knows this need not load and set up the parser of the command line, which takes longer than checking a file.
    /// </summary>
    public static CheckArguments? OfPathsAlone(string[] arguments)
    {
        if (arguments.Length == 0 || arguments[0] != "check")
            return null;
        var paths = new string[arguments.Length - 1];
        for (var i = 0; i < paths.Length; i++)
        {
            var path = paths[i] = arguments[i + 1];
            // The parser takes "/?" and "/h" for a call for help.
            if (path != "-" && (path.Length == 0 || path[0] == '-' || (path[0] == '/' && path.Length == 2)))
                return null;
        }
        return new CheckArguments { Paths = paths };
    }
}
