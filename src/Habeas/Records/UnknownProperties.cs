using System;
using System.Collections;
using System.Collections.Generic;
using System.Text.Json;

namespace Habeas.Records;

/// <summary>Properties that the format does not know, kept as raw JSON. Compared by content. Only the serialiser adds to it, while it reads.</summary>
internal sealed class UnknownProperties : IDictionary<string, JsonElement>, IReadOnlyDictionary<string, JsonElement>, IEquatable<UnknownProperties>
{
    internal static readonly IReadOnlyDictionary<string, JsonElement> None = new UnknownProperties();

    private readonly Dictionary<string, JsonElement> values = new(StringComparer.Ordinal);

    public int Count => values.Count;

    public IEnumerable<string> Keys => values.Keys;

    public IEnumerable<JsonElement> Values => values.Values;

    bool ICollection<KeyValuePair<string, JsonElement>>.IsReadOnly => false;

    ICollection<string> IDictionary<string, JsonElement>.Keys => values.Keys;

    ICollection<JsonElement> IDictionary<string, JsonElement>.Values => values.Values;

    public JsonElement this[string key] => values[key];

    JsonElement IDictionary<string, JsonElement>.this[string key]
    {
        get => values[key];
        set => values[key] = value;
    }

    public bool ContainsKey(string key) => values.ContainsKey(key);

    public bool TryGetValue(string key, out JsonElement value) => values.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(UnknownProperties? other)
    {
        if (other is null || other.Count != Count)
            return false;
        foreach (var pair in values)
        {
            if (!other.values.TryGetValue(pair.Key, out var value) || !JsonElement.DeepEquals(pair.Value, value))
                return false;
        }
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as UnknownProperties);

    public override int GetHashCode()
    {
        var hash = values.Count;
        foreach (var key in values.Keys)
            hash ^= StringComparer.Ordinal.GetHashCode(key); // the order of properties means nothing
        return hash;
    }

    void IDictionary<string, JsonElement>.Add(string key, JsonElement value) => values.Add(key, value);

    void ICollection<KeyValuePair<string, JsonElement>>.Add(KeyValuePair<string, JsonElement> item) => values.Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, JsonElement>>.Contains(KeyValuePair<string, JsonElement> item) =>
        values.TryGetValue(item.Key, out var value) && JsonElement.DeepEquals(value, item.Value);

    void ICollection<KeyValuePair<string, JsonElement>>.CopyTo(KeyValuePair<string, JsonElement>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, JsonElement>>)values).CopyTo(array, arrayIndex);

    void ICollection<KeyValuePair<string, JsonElement>>.Clear() => throw new NotSupportedException();

    bool IDictionary<string, JsonElement>.Remove(string key) => throw new NotSupportedException();

    bool ICollection<KeyValuePair<string, JsonElement>>.Remove(KeyValuePair<string, JsonElement> item) => throw new NotSupportedException();
}
