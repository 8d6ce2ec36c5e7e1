using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Habeas.Tests.Mutation;

/// <summary>The clean set with one fault in it.</summary>
internal sealed class Scene(CleanSet clean, Random random)
{
    private readonly SortedDictionary<int, JsonObject?> _changed = [];
    private readonly List<JsonObject> _added = [];
    private readonly List<JsonNode> _alsoRight = [];

    private JsonObject? _manifest;

    public CleanSet Clean { get; } = clean;

    /// <summary>A copy of the manifest, to be changed.</summary>
    public JsonObject Manifest => _manifest ??= (JsonObject)JsonNode.Parse(Clean.ManifestLine)!;

    /// <summary>Chance with a fixed seed, so that every run plants the same.</summary>
    public Random Random { get; } = random;

    /// <summary>Other places where a finding is as right as at the one that the planter returns.</summary>
    public IReadOnlyList<JsonNode> AlsoRight => _alsoRight;

    public T Any<T>(params IReadOnlyList<T> choices) => choices[Random.Next(choices.Count)];

    /// <summary>A copy of a record, to be changed.</summary>
    public JsonObject Change(string id) => Change(Clean.IndexOf(id));

    public JsonObject Change(int index)
    {
        if (!_changed.TryGetValue(index, out var copy) || copy is null)
            _changed[index] = copy = (JsonObject)JsonNode.Parse(Clean.Lines[index])!;
        return copy;
    }

    public void Remove(string id) => _changed[Clean.IndexOf(id)] = null;

    public JsonObject Add(string json)
    {
        _added.Add((JsonObject)JsonNode.Parse(json)!);
        return _added[^1];
    }

    /// <summary>A finding at this place is right too.</summary>
    public void Or(params IEnumerable<JsonNode?> places) => _alsoRight.AddRange(places.OfType<JsonNode>());

    /// <summary>The whole set as lines of NDJSON, the manifest first; each with its record, or the manifest, where that was changed.</summary>
    public IReadOnlyList<(byte[] Line, JsonObject? Record)> Lines() =>
    [
        (_manifest is null ? Clean.ManifestLine : JsonWriting.Line(_manifest), _manifest),
        .. Enumerable.Range(0, Clean.Lines.Count).Where(at => !_changed.TryGetValue(at, out var copy) || copy is not null)
            .Select(at => _changed.TryGetValue(at, out var copy) ? (JsonWriting.Line(copy!), copy) : (Clean.Lines[at], null)),
        .. _added.Select(static record => (JsonWriting.Line(record), (JsonObject?)record)),
    ];

    /// <summary>The whole set as NDJSON, checked; each finding with the record of its line, null for one that was not changed.</summary>
    public IReadOnlyList<(JsonObject? Record, Finding Finding)> Check()
    {
        var lines = Lines();
        return [.. Wrapping.InLines(lines.Select(static one => one.Line)).Select(finding => (lines[finding.Location.Line - 1].Record, finding))];
    }
}
