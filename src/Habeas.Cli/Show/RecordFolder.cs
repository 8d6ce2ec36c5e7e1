using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Habeas.Checking;
using Habeas.Records;
using Habeas.Rules;

namespace Habeas.Cli.Show;

/// <summary>Reads all records under some paths: a file each, arrays, or one a line. What cannot be read is told, and the rest is read.</summary>
internal sealed class RecordFolder
{
    private readonly Dictionary<(string List, string Code), string> _added = [];

    public List<Record> Records { get; } = [];

    public List<string> Faults { get; } = [];

    /// <summary>The label of a code that the publisher added in a manifest.</summary>
    public string? AddedLabel(string list, string code) => _added.GetValueOrDefault((list, code));

    /// <summary>
    /// Reads a file, or the records of a folder. A folder that no manifest holds for may hold several sets of records, each below a manifest of its own:
    /// of these only the sets with the wanted record are read together, since the others have nothing to do with it.
    /// </summary>
    public void Read(string path, string wanted)
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

        var files = FileTree.Inputs([path]).OfType<FileInput>().Where(static input => !input.IsSpecial).Select(input => input.Name!).Where(IsRecords);
        var root = Path.GetFullPath(path);
        var sets = (ManifestFolder(root) is null ? files.GroupBy(file => ManifestFolder(Path.GetDirectoryName(Path.GetFullPath(file))!)) : files.GroupBy(_ => (string?)root)).Select(ReadSet).ToList();
        var meant = sets.Where(set => set.Records.Any(record => record.Id.ToString() == wanted)).ToList();
        foreach (var set in meant.Count > 0 ? meant : sets)
            Add(set);
    }

    private static RecordFolder ReadSet(IEnumerable<string> files)
    {
        var set = new RecordFolder();
        foreach (var file in files)
            set.ReadFile(file);
        return set;
    }

    private void Add(RecordFolder set)
    {
        Records.AddRange(set.Records);
        Faults.AddRange(set.Faults);
        foreach (var (code, label) in set._added)
            _added[code] = label;
    }

    /// <summary>The folder, this one or the nearest above it, whose manifest holds for what lies in it; null for none.</summary>
    private static string? ManifestFolder(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (File.Exists(Path.Combine(at, FileNames.Manifest)))
                return at;
        }

        return null;
    }

    /// <summary>Other JSON may lie in the folder; records have their kind in the file name, or stand one a line.</summary>
    private static bool IsRecords(string file)
    {
        var name = Path.GetFileName(file);
        return name == FileNames.Manifest || name.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase)
            || FileNames.TrySplit(name, out _, out _);
    }

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
                _added[(list, code)] = entry.Label.Best() ?? code;
        }
    }

    private static string FirstLine(Exception exception) => exception.Message.Split('\n')[0];
}
