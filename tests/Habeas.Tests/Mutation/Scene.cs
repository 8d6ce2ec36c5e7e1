using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace Habeas.Tests.Mutation;

/// <summary>The clean set with one fault in it.</summary>
internal sealed class Scene(CleanSet clean, Random random)
{
    private readonly SortedDictionary<int, JsonObject?> _changed = [];
    private readonly List<JsonObject> _added = [];
    private readonly List<JsonNode> _alsoRight = [];

    public CleanSet Clean { get; } = clean;

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

    /// <summary>The whole set as NDJSON, checked; each finding with the record of its line, null for one that was not changed.</summary>
    public IReadOnlyList<(JsonObject? Record, Finding Finding)> Check()
    {
        using var stream = new MemoryStream();
        var records = new List<JsonObject?> { null };
        Write(Clean.ManifestLine, null);
        for (var i = 0; i < Clean.Lines.Count; i++)
        {
            if (!_changed.TryGetValue(i, out var copy))
                Write(Clean.Lines[i], null);
            else if (copy is not null)
                Write(JsonWriting.Line(copy), copy);
        }
        foreach (var record in _added)
            Write(JsonWriting.Line(record), record);
        stream.Position = 0;
        return [.. new HabeasChecker(new CheckOptions { Threads = 1 }).CheckLines(stream).Findings.Select(finding => (records[finding.Location.Line], finding))];

        void Write(byte[] line, JsonObject? record)
        {
            stream.Write(line);
            stream.WriteByte((byte)'\n');
            records.Add(record);
        }
    }
}
