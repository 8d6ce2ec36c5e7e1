using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Habeas;

/// <summary>An immutable list inside a record. Two lists are equal when their items are, one by one. The default is the empty list, which says the same as an absent one.</summary>
/// <remarks>
/// Made with a collection expression, <c>Events = [first, second]</c>, or with <see cref="RecordList.From{T}(IEnumerable{T})"/>.
/// An empty list is never written. The format gives the order of items no meaning, save that the first name or title is the
/// preferred one; equality heeds the order all the same, because a file with another order is another file.
/// </remarks>
/// <typeparam name="T">The type of the items, none of which is <see langword="null"/>.</typeparam>
[CollectionBuilder(typeof(RecordList), nameof(RecordList.Create))]
public readonly partial struct RecordList<T> : IReadOnlyList<T>, IEquatable<RecordList<T>>, IMaybeEmpty
{
    private readonly T[]? items;

    internal RecordList(T[] items) => this.items = items;

    /// <summary>How many items there are.</summary>
    public int Count => items is null ? 0 : items.Length;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The item at a place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (uint)index < (uint)Count ? items![index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>The items in order, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>A list with one more item at its end. This one stays as it is.</summary>
    /// <exception cref="ArgumentNullException">The item is <see langword="null"/>.</exception>
    public RecordList<T> With(T item)
    {
        if (item is null)
            throw new ArgumentNullException(nameof(item));
        var copy = new T[Count + 1];
        AsSpan().CopyTo(copy);
        copy[copy.Length - 1] = item;
        return new(copy);
    }

    /// <summary>Walks the items in order.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(RecordList<T> other)
    {
        if (ReferenceEquals(items, other.items))
            return true;
        if (Count != other.Count)
            return false;
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items![i], other.items![i]))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is RecordList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in this)
            hash = unchecked((hash * 31) + item!.GetHashCode());
        return hash;
    }

    /// <summary>The items between brackets.</summary>
    public override string ToString() => "[" + string.Join(", ", items ?? []) + "]";

    /// <summary>Whether both hold equal items in the same order.</summary>
    public static bool operator ==(RecordList<T> left, RecordList<T> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(RecordList<T> left, RecordList<T> right) => !left.Equals(right);
}
