using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Habeas.Json;

namespace Habeas.Schema.Publishing;

/// <summary>What the documentation comments of the record types say, as Habeas.Generate wrote it down. Code in it stands in backticks.</summary>
internal static class Documentation
{
    private static readonly Dictionary<string, (string Summary, string Remarks)> Rows = Read();

    /// <summary>What a type is.</summary>
    public static (string Summary, string Remarks) Of(string type) => Rows[type];

    /// <summary>What a property is: as its type says, or as the nearest base that says something.</summary>
    public static (string Summary, string Remarks) Of(Shape shape, string property)
    {
        for (var type = shape.Index; type >= 0; type = Tables.Shapes[type].BaseType)
        {
            if (Rows.TryGetValue(Tables.Shapes[type].Name + "." + property, out var row))
                return row;
        }
        throw new InvalidOperationException($"{shape.Name}.{property} has no documentation: run dotnet run --project src/Habeas.Generate");
    }

    /// <summary>The text without the marks of code, for whoever shows it plain.</summary>
    public static string Plain(string markdown) => markdown.Replace("`", "", StringComparison.Ordinal);

    /// <summary>The first sentence without its full stop.</summary>
    public static string FirstSentence(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).TrimEnd('.');
    }

    /// <summary>Summary and remarks as one text.</summary>
    public static string Whole((string Summary, string Remarks) row) => row.Remarks.Length == 0 ? row.Summary : row.Summary + " " + row.Remarks;

    private static Dictionary<string, (string, string)> Read()
    {
        using var stream = typeof(Documentation).Assembly.GetManifestResourceStream("documentation.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            rows.Add(fields[0], (fields[1], fields[2]));
        }
        return rows;
    }
}
