using System;
using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>
/// A list of few or very many small values. It grows in pieces of one size without being copied, so that it never takes three times what it holds; only the first piece begins small,
/// since most lists stay so.
/// </summary>
internal sealed class Chunks<T>
    where T : struct
{
    private const int First = 4;
    private const int Size = 4096;

    private readonly List<T[]> _chunks = [];

    /// <summary>The chunk that is being filled, and how far it is.</summary>
    private T[] _open = [];
    private int _at;

    public int Count { get; private set; }

    public T this[int at]
    {
        get => _chunks[at / Size][at % Size];
        set => _chunks[at / Size][at % Size] = value;
    }

    public void Add(in T item)
    {
        if (_at == _open.Length)
            Open();
        _open[_at++] = item;
        Count++;
    }

    public void Clear()
    {
        if (Count > _at)
            CutAt(0);
        // The first piece is still the one that is being filled.
        (Count, _at) = (0, 0);
    }

    /// <summary>Takes away all from a place on.</summary>
    public void CutAt(int count)
    {
        Count = count;
        (_open, _at) = count == 0 && _chunks.Count > 0 ? (_chunks[0], 0) : ([], 0);
        var needed = (count + Size - 1) / Size;
        if (needed + 1 < _chunks.Count)
            _chunks.RemoveRange(needed + 1, _chunks.Count - needed - 1);
    }

    public Enumerator GetEnumerator() => new(this);

    /// <summary>Finds room for one more.</summary>
    private void Open()
    {
        var (chunk, at) = (Count / Size, Count % Size);
        if (chunk == _chunks.Count)
            _chunks.Add(new T[chunk == 0 ? First : Size]);
        else if (at == _chunks[chunk].Length)
            Double();
        (_open, _at) = (_chunks[chunk], at);
    }

    private void Double()
    {
        var first = _chunks[0];
        Array.Resize(ref first, first.Length * 2);
        _chunks[0] = first;
    }

    /// <summary>Goes through the values in their order.</summary>
    public struct Enumerator(Chunks<T> all)
    {
        private int _at = -1;

        public readonly T Current => all[_at];

        public bool MoveNext() => ++_at < all.Count;
    }
}
