using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>A list of very many small values in pieces of one size: it grows without being copied, so that it never takes three times what it holds.</summary>
internal sealed class Chunks<T>
    where T : struct
{
    private const int Size = 4096;

    private readonly List<T[]> _chunks = [];

    public int Count { get; private set; }

    public T this[int at] => _chunks[at / Size][at % Size];

    public void Add(in T item)
    {
        var at = Count++ % Size;
        if (at == 0)
            _chunks.Add(new T[Size]);
        _chunks[_chunks.Count - 1][at] = item;
    }
}
