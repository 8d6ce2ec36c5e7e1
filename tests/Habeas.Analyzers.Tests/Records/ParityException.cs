extern alias analyzers;

using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using analyzers::Habeas.Rules;

namespace Habeas.Analyzers.Tests;

/// <summary>An input about which compiler and command line may differ.</summary>
internal sealed record ParityException(string Kind, string Pattern, string Why)
{
    public static IReadOnlyList<ParityException> Listed { get; } = [.. File.ReadAllLines(Checkout.Path("tests", "Habeas.Analyzers.Tests", "parity-exceptions.tsv")).Skip(1)
        .Select(static line => line.Split('\t')).Where(static fields => fields[1].Length > 0).Select(static fields => new ParityException(fields[0], fields[1], fields[2]))];

    /// <summary>The kind of exception that an input is; null for nearly all.</summary>
    public static string? For(string input) => Listed.FirstOrDefault(listed => Matches(listed.Pattern, input) && !(listed.Kind == "not-additional" && IsAdditional(input)))?.Kind;

    /// <summary>Whether the package's targets hand a file of this name to the compiler.</summary>
    public static bool IsAdditional(string file)
    {
        var name = Path.GetFileName(file);
        return FileNames.IsManifest(name) || FileNames.TrySplit(name, out _, out _);
    }

    /// <summary>Whether a pattern, in which a star is any part of one name, means a path.</summary>
    public static bool Matches(string pattern, string input) => Regex.IsMatch(input, "^" + Regex.Escape(pattern).Replace("\\*", "[^/]*", System.StringComparison.Ordinal) + "$");
}
