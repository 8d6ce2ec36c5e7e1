using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Habeas.Records;

namespace Habeas.Cli.Show;

/// <summary>Reads all records under some paths: a file each, arrays, or one a line. What cannot be read is told, and the rest is read.</summary>
internal sealed class RecordFolder
{
    private readonly Dictionary<(string List, string Code), string> added = [];

    public List<Record> Records { get; } = [];

    public List<string> Faults { get; } = [];

    /// <summary>The label of a code that the publisher added in a manifest.</summary>
    public string? AddedLabel(string list, string code) => added.GetValueOrDefault((list, code));

    public void Read(string path)
    {
        if (File.Exists(path))
        {
            ReadFile(path);
            return;
        }

        if (!Directory.Exists(path))
        {
            Faults.Add(path + " does not exist");
            return;
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };
        foreach (var file in Directory.EnumerateFiles(path, "*", options).Where(IsRecords).Order(StringComparer.Ordinal))
            ReadFile(file);
    }

    /// <summary>Other JSON may lie in the folder; records have their kind in the file name, or stand one a line.</summary>
    private static bool IsRecords(string file)
    {
        var name = Path.GetFileName(file);
        return name == "habeas.json" || name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)
            || (name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && IdKinds.Any(kind => name.EndsWith("." + kind + ".json", StringComparison.OrdinalIgnoreCase)));
    }

    private static readonly string[] IdKinds = ["person", "group", "case", "declaration", "body", "law", "incident", "source", "link"];

    private void ReadFile(string file)
    {
        try
        {
            if (file.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase))
            {
                foreach (var line in File.ReadLines(file).Where(line => !string.IsNullOrWhiteSpace(line)))
                    ReadElement(file, line);
                return;
            }

            var text = File.ReadAllText(file);
            if (!text.AsSpan().TrimStart().StartsWith("["))
            {
                ReadElement(file, text);
                return;
            }

            using var array = JsonDocument.Parse(text);
            foreach (var element in array.RootElement.EnumerateArray())
                ReadElement(file, element.GetRawText());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            Faults.Add(file + ": " + FirstLine(exception));
        }
    }

    private void ReadElement(string file, string json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            if (parsed.RootElement.ValueKind == JsonValueKind.Object && parsed.RootElement.TryGetProperty("habeas", out _) && !parsed.RootElement.TryGetProperty("kind", out _))
                ReadManifest(HabeasJson.Read<Manifest>(json));
            else
                Records.Add(HabeasJson.Read(json));
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException)
        {
            Faults.Add(file + ": " + FirstLine(exception));
        }
    }

    private void ReadManifest(Manifest manifest)
    {
        foreach (var (list, codes) in manifest.Codes ?? Enumerable.Empty<KeyValuePair<string, JsonMap<CodeEntry>>>())
        {
            foreach (var (code, entry) in codes)
                added[(list, code)] = entry.Label.Best() ?? code;
        }
    }

    private static string FirstLine(Exception exception) => exception.Message.Split('\n')[0];
}
