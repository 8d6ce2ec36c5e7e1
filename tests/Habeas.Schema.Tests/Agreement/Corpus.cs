using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Habeas.Json;

namespace Habeas.Schema.Tests.Agreement;

/// <summary>All records there are, and records made from them.</summary>
internal static class Corpus
{
    private const int Made = 400;

    /// <summary>Every record of the folder; those of a list or of lines each by itself. What is no JSON has no schema to be held to.</summary>
    public static List<(string Origin, Node Record)> In(params string[] folder)
    {
        var found = new List<(string, Node)>();
        foreach (var path in Directory.EnumerateFiles(Checkout.Path(folder), "*.*", SearchOption.AllDirectories).Where(static path => Path.GetExtension(path) is ".json" or ".ndjson").Order(StringComparer.Ordinal))
        {
            foreach (var text in path.EndsWith(".ndjson", StringComparison.Ordinal) ? File.ReadAllLines(path) : [File.ReadAllText(path)])
            {
                if (Parse(text) is not { } root)
                    continue;
                var origin = Path.GetRelativePath(Checkout.Root, path);
                found.AddRange(root.Kind == JsonValueKind.Array ? root.Items.Select(item => (origin, item)) : [(origin, root)]);
            }
        }
        return found;
    }

    /// <summary>Records without a structural fault in which every property occurs.</summary>
    public static List<(string Origin, Node Record)> MadeFromTheTables(Chance chance, int count = Made)
    {
        var maker = new RecordMaker(chance);
        int[] shapes = [.. Tables.ByKind, Tables.Manifest];
        return [.. Enumerable.Range(0, count).Select(index => ($"made {index}", maker.Make(Tables.Shapes[shapes[index % shapes.Length]])))];
    }

    /// <summary>The document of its kind; of none or an unknown one, that of any record.</summary>
    public static string SchemaOf(Node record)
    {
        if (record.Kind != JsonValueKind.Object)
            return FormatSchema.AnyRecord;
        if (record.Find("kind") is { } kind)
            return kind.Kind == JsonValueKind.String && CodeSet.Default[CodeTables.Kind].Names.Contains(TextOf(kind)) ? TextOf(kind) : FormatSchema.AnyRecord;
        return record.Find("habeas") is null ? FormatSchema.AnyRecord : FormatSchema.Manifest;
    }

    private static string TextOf(Node node) => node.Spelling is { } spelt && !spelt.Contains("\\ud8", StringComparison.Ordinal) ? JsonSerializer.Deserialize<string>(spelt)! : node.Scalar;

    private static Node? Parse(string text)
    {
        try
        {
            return Node.Raw(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
