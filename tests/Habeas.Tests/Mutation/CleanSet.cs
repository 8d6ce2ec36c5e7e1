using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Habeas.Tests.Seeds;

namespace Habeas.Tests.Mutation;

/// <summary>The seed records without fault, as one set. Nobody changes them: who plants a fault takes a copy of the record.</summary>
internal sealed class CleanSet
{
    private readonly Dictionary<string, int> _byId;

    private CleanSet(JsonObject manifest, IReadOnlyList<JsonObject> records)
    {
        Manifest = manifest;
        Records = records;
        ManifestLine = JsonWriting.Line(manifest);
        Lines = [.. records.Select(JsonWriting.Line)];
        _byId = records.Select(static (record, at) => (Id: record.Text("id")!, at)).ToDictionary(static item => item.Id, static item => item.at);
    }

    public static CleanSet Seeds { get; } = Read();

    public JsonObject Manifest { get; }

    public IReadOnlyList<JsonObject> Records { get; }

    public byte[] ManifestLine { get; }

    /// <summary>The records as lines of NDJSON, in the order of <see cref="Records"/>.</summary>
    public IReadOnlyList<byte[]> Lines { get; }

    public int IndexOf(string id) => _byId[id];

    public JsonObject this[string id] => Records[_byId[id]];

    public bool Has(string id) => _byId.ContainsKey(id);

    public IEnumerable<JsonObject> Of(params string[] kinds) => Records.Where(record => kinds.Contains(record.Text("kind")));

    /// <summary>The objects that stand in lists, or as values, of these names anywhere.</summary>
    public IEnumerable<JsonObject> Items(params string[] properties) => Records.SelectMany(static record => record.Inside()).Where(item => properties.Contains(item.PropertyOf()));

    /// <summary>All objects, the records themselves too, that have this property.</summary>
    public IEnumerable<JsonObject> Having(string property) => Records.SelectMany(static record => record.Inside().Prepend(record)).Where(item => item.ContainsKey(property));

    /// <summary>The last day on which a source, told by itself or by a citation of it, may have been published; null where that is open.</summary>
    public DateOnly? LastDayOf(string cite)
    {
        var published = this[cite.Split('#')[0]].Text("published") ?? "";
        return DateOnly.TryParseExact(published.Split("..")[^1].TrimEnd(']'), "yyyy-MM-dd", out var day) ? day : null;
    }

    /// <summary>The last day that something read in all these sources may have; null where one of them is open.</summary>
    public DateOnly? LastDayOf(IEnumerable<string> cites) => cites.Select(LastDayOf).DefaultIfEmpty(null).Aggregate(static (one, other) => one is null || other is null ? null : one > other ? one : other);

    private static CleanSet Read()
    {
        var manifest = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(SeedFolder.Path, "habeas.json")))!;
        return new(manifest, [.. SeedFolder.RecordFiles().Select(static file => (JsonObject)JsonNode.Parse(File.ReadAllText(file, Encoding.UTF8))!)]);
    }
}
