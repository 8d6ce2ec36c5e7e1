using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Habeas.Tests.Rules;

/// <summary>The page of a rule, cut into its parts.</summary>
internal sealed class RulePage
{
    public static readonly string[] Headings = ["## Why it matters", "## Faulty", "## Mended", "## Fix", "## Suppress"];

    private readonly string[] _lines;

    private RulePage(string path)
    {
        Path = path;
        _lines = File.ReadAllLines(path);
    }

    public string Path { get; }

    /// <summary>File name without its ending, such as <c>HAB2001.EventBeforeWhatItFollows</c>.</summary>
    public string Stem => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Id => Stem.Split('.')[0];

    public string Title => _lines[0];

    /// <summary>What it reports, in one sentence.</summary>
    public string Summary => _lines[2];

    public IEnumerable<string> FoundHeadings => _lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal));

    public static IEnumerable<RulePage> All() =>
        Directory.EnumerateFiles(Checkout.Path("src", "Habeas", "Rules"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static path => new RulePage(path));

    public static RulePage Of(string id) => All().Single(page => page.Id == id);

    public string Part(string heading) => string.Join('\n', LinesOf(heading)).Trim();

    /// <summary>The example under a heading with the name of its file, where that matters; null where it cannot be shown as JSON.</summary>
    public (string Json, string? File)? Example(string heading)
    {
        var lines = LinesOf(heading);
        var open = lines.FindIndex(static line => line.StartsWith("```json", StringComparison.Ordinal));
        if (open < 0)
            return null;
        var close = lines.FindIndex(open + 1, static line => line == "```");
        var info = lines[open].Split(' ');
        return (string.Join('\n', lines[(open + 1)..close]), info.Length > 1 ? info[1]["file=".Length..] : null);
    }

    /// <summary>The files of an example that consists of several, each under its name; empty for others.</summary>
    public IReadOnlyList<(string File, string Json)> Files(string heading)
    {
        var lines = LinesOf(heading);
        var files = new List<(string, string)>();
        for (var open = lines.FindIndex(IsNamed); open >= 0; open = lines.FindIndex(open + 1, IsNamed))
        {
            var close = lines.FindIndex(open + 1, static line => line == "```");
            files.Add((lines[open]["```json file=".Length..], string.Join('\n', lines[(open + 1)..close])));
        }
        return files.Count > 1 ? files : [];

        static bool IsNamed(string line) => line.StartsWith("```json file=", StringComparison.Ordinal);
    }

    private List<string> LinesOf(string heading) =>
        [.. _lines.SkipWhile(line => line != heading).Skip(1).TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))];
}
