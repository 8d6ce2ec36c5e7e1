using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Habeas.Cli.Output;

namespace Habeas.Cli.Baselines;

/// <summary>The baseline as it stands on the disk: sorted, one entry a line, the same on every machine.</summary>
internal static class BaselineFile
{
    private const string Version = "1";

    /// <summary>Reads the entries; null when there is no file.</summary>
    /// <exception cref="FormatException">It is no baseline.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static List<BaselineEntry>? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            if (json.RootElement.GetProperty("habeasBaseline"u8).GetString() is not Version)
                throw new FormatException("it is of a version that this program does not know");
            return [.. json.RootElement.GetProperty("findings"u8).EnumerateArray().Select(Entry)];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("it is no baseline: " + Checking.Unreadable.FirstSentence(exception.Message), exception);
        }
    }

    /// <summary>Writes the entries; a file that says the same already is not touched.</summary>
    public static void Write(string path, IEnumerable<BaselineEntry> entries)
    {
        var text = Text(entries);
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(text))
            AtomicFile.Write(path, stream => stream.Write(text));
    }

    private static byte[] Text(IEnumerable<BaselineEntry> entries)
    {
        using var text = new MemoryStream();
        using (var writer = Terminal.Writer(text))
        {
            writer.Write($"{{\n  \"habeasBaseline\": \"{Version}\",\n  \"findings\": [");
            var separator = "\n";
            foreach (var entry in Sorted(entries))
            {
                writer.Write(separator);
                writer.Write("    ");
                writer.Flush();
                Write(text, entry);
                separator = ",\n";
            }
            writer.Write(separator == "\n" ? "]\n}\n" : "\n  ]\n}\n");
        }
        return text.ToArray();
    }

    private static IEnumerable<BaselineEntry> Sorted(IEnumerable<BaselineEntry> entries) =>
        entries.OrderBy(static entry => entry.File, StringComparer.Ordinal).ThenBy(static entry => entry.Record ?? "", StringComparer.Ordinal)
            .ThenBy(static entry => entry.At, StringComparer.Ordinal).ThenBy(static entry => entry.Rule, StringComparer.Ordinal);

    private static void Write(Stream stream, BaselineEntry entry)
    {
        using var json = new Utf8JsonWriter(stream, JsonOutput.Options with { Indented = false });
        json.WriteStartObject();
        json.WriteString("file"u8, entry.File);
        if (entry.Record is { } record)
            json.WriteString("record"u8, record);
        json.WriteString("at"u8, entry.At);
        json.WriteString("rule"u8, entry.Rule);
        json.WriteNumber("count"u8, entry.Count);
        json.WriteEndObject();
    }

    private static BaselineEntry Entry(JsonElement entry) => new(
        entry.GetProperty("file"u8).GetString() ?? "",
        entry.TryGetProperty("record"u8, out var record) ? record.GetString() : null,
        entry.GetProperty("rule"u8).GetString() ?? "",
        entry.GetProperty("at"u8).GetString() ?? "",
        entry.GetProperty("count"u8).TryGetInt32(out var count) ? count : 0);
}
