using System;
using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>Very many short runs of bytes, kept in arrays of one size, so that nothing is copied when there are more of them.</summary>
internal sealed class ByteChunks
{
    private const int Size = 512 * 1024;

    private readonly List<byte[]> _chunks = [];
    private int _used;

    /// <summary>Keeps a run; tells where.</summary>
    public (int Chunk, int Start) Add(ReadOnlySpan<byte> run)
    {
        if (_chunks.Count == 0 || _used + run.Length > _chunks[_chunks.Count - 1].Length)
        {
            _chunks.Add(new byte[Math.Max(Size, run.Length)]);
            _used = 0;
        }
        run.CopyTo(_chunks[_chunks.Count - 1].AsSpan(_used));
        _used += run.Length;
        return (_chunks.Count - 1, _used - run.Length);
    }

    public byte[] this[int chunk] => _chunks[chunk];
}
