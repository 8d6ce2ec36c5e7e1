using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Habeas;

/// <summary>An immutable map from names to values: the one shape in the format whose property names are not fixed. Two maps are equal when they hold equal values under the same names, in whatever order.</summary>
/// <typeparam name="T">The type of the values, none of which is <see langword="null"/>.</typeparam>
[SuppressMessage("Naming", "CA1710", Justification = "Named by what it is in the format.")]
public sealed partial class JsonMap<T> : IReadOnlyDictionary<string, T>, IEquatable<JsonMap<T>>, IMaybeEmpty
{
    private readonly Dictionary<string, T> values;

    /// <summary>A map of these pairs.</summary>
    /// <exception cref="ArgumentException">A name comes twice.</exception>
    /// <exception cref="ArgumentNullException">The pairs, or one of the values, are <see langword="null"/>.</exception>
    public JsonMap(IEnumerable<KeyValuePair<string, T>> pairs)
    {
        values = new(StringComparer.Ordinal);
        foreach (var pair in pairs ?? throw new ArgumentNullException(nameof(pairs)))
            values.Add(pair.Key, pair.Value ?? throw new ArgumentNullException(nameof(pairs)));
    }

    /// <inheritdoc/>
    public int Count => values.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => values.Keys;

    /// <inheritdoc/>
    public IEnumerable<T> Values => values.Values;

    /// <summary>The value under this name; case counts.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string key] => values[key];

    /// <inheritdoc/>
    public bool ContainsKey(string key) => values.ContainsKey(key);

    /// <inheritdoc/>
    public bool TryGetValue(string key, out T value) => values.TryGetValue(key, out value!);

    /// <summary>A map in which the name has this value, whether it had another or none. This one stays as it is.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public JsonMap<T> With(string key, T value) =>
        new(values.Where(pair => pair.Key != key).Append(new KeyValuePair<string, T>(key, value)));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => values.GetEnumerator();

    bool IMaybeEmpty.IsEmpty => Count == 0;

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(JsonMap<T>? other)
    {
        if (other is null || other.Count != Count)
            return false;
        foreach (var pair in values)
        {
            if (!other.values.TryGetValue(pair.Key, out var value) || !JsonValueComparer<T>.Default.Equals(pair.Value, value))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = values.Count;
        foreach (var key in values.Keys)
            hash ^= StringComparer.Ordinal.GetHashCode(key);
        return hash;
    }

    /// <summary>The names between braces.</summary>
    public override string ToString() => "{" + string.Join(", ", values.Keys) + "}";
}
