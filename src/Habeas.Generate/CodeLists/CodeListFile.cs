using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Habeas.Generate.CodeLists;

/// <summary>One row of a code list.</summary>
public sealed record CodeRow(string Code, string Label, string Definition)
{
    public string? Group { get; init; }

    public string? ValidFrom { get; init; }

    public string? ValidTo { get; init; }

    public string? Source { get; init; }

    public string? Pattern { get; init; }

    public string? Reverse { get; init; }

    public string? Body { get; init; }

    /// <summary>Of an event: the properties it may have of those that only some types have, apart by blanks.</summary>
    public string? Carries { get; init; }

    /// <summary>Of a scheme: "yes" where a number is given once, so that two records with it are of one thing.</summary>
    public string? Unique { get; init; }

    /// <summary>The code as a C# name: EPP/CD becomes EPPCD, pace-wd PaceWd.</summary>
    public string Name => string.Concat(Code.Split('/', '-', '&', '.').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}

/// <summary>A file <c>Codes/&lt;list&gt;.codes.json</c>.</summary>
public sealed record CodeListFile(string List, bool IsOpen, string About, IReadOnlyList<CodeRow> Codes)
{
    /// <summary>The list as part of a C# name.</summary>
    public string Name => char.ToUpperInvariant(List[0]) + List[1..];

    /// <summary>Whether its codes are the kinds of records, with which ids begin.</summary>
    public bool IsKinds => List == "kind";

    /// <summary>The public struct of its codes.</summary>
    public string TypeName => Name + "Code";

    /// <summary>All lists, in the order of their names, so that an index never depends on the file system.</summary>
    public static IReadOnlyList<CodeListFile> ReadAll(string folder)
    {
        var lists = Directory.GetFiles(folder, "*.codes.json").OrderBy(path => Path.GetFileName(path), System.StringComparer.Ordinal).Select(Read).ToList();
        return [.. lists.Select(entry => entry.List with { Codes = [.. entry.List.Codes.Concat(entry.Includes.SelectMany(name => lists.Single(other => other.List.List == name).List.Codes)).DistinctBy(row => row.Code)] })];
    }

    private static (CodeListFile List, string[] Includes) Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        var includes = root.TryGetProperty("includes", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToArray() : [];
        var list = new CodeListFile(root.GetProperty("list").GetString()!, root.GetProperty("open").GetBoolean(), English(root, "about"), [.. root.GetProperty("codes").EnumerateArray().Select(Row)]);
        return (list, includes);
    }

    private static CodeRow Row(JsonElement row) => new(row.GetProperty("code").GetString()!, English(row, "label"), English(row, "definition"))
    {
        Group = Text(row, "group"),
        ValidFrom = Text(row, "validFrom"),
        ValidTo = Text(row, "validTo"),
        Source = Text(row, "source"),
        Pattern = Text(row, "pattern"),
        Reverse = Text(row, "reverse"),
        Body = Text(row, "body"),
        Carries = Text(row, "carries"),
        Unique = row.TryGetProperty("unique", out var unique) && unique.GetBoolean() ? "yes" : null,
    };

    private static string English(JsonElement element, string name) => element.GetProperty(name).GetProperty("en").GetString()!;

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
