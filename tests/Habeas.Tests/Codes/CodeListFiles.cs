using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Habeas.Tests.Codes;

/// <summary>The code-list files of this checkout, read as plain JSON.</summary>
internal static class CodeListFiles
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    private static readonly SortedDictionary<string, JsonElement> Lists = Read();

    public static IEnumerable<string> Names => Lists.Keys;

    public static JsonElement List(string name) => Lists[name];

    public static IEnumerable<JsonElement> Rows(string name) => Lists[name].GetProperty("codes").EnumerateArray();

    public static string[] CodeNames(string name) => [.. Rows(name).Select(code => Text(code, "code")!)];

    public static JsonElement Code(string list, string code) => Rows(list).Single(row => Text(row, "code") == code);

    public static string? Text(JsonElement row, string property) =>
        row.TryGetProperty(property, out var value) ? value.GetString() : null;

    public static bool Flag(JsonElement row, string property) =>
        row.TryGetProperty(property, out var value) && value.GetBoolean();

    private static SortedDictionary<string, JsonElement> Read()
    {
        var lists = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Checkout.Path("src", "Habeas", "Codes"), "*.codes.json"))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file), Strict);
            lists.Add(Path.GetFileName(file)[..^".codes.json".Length], document.RootElement.Clone());
        }

        return lists;
    }
}
