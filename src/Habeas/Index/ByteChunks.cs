using System;
using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>Very many short runs of bytes, kept in arrays of one size, so that nothing is copied when there are more of them. All together take no more than 4 GB.</summary>
internal sealed class ByteChunks
{
    private const int SizeBits = 18;
    private const int Size = 1 << SizeBits;

    private readonly List<byte[]> _chunks = [];
    private int _used;

    /// <summary>Keeps a run; tells its number.</summary>
    public uint Add(ReadOnlySpan<byte> run)
    {
        if (_chunks.Count == 0 || _used + run.Length > _chunks[_chunks.Count - 1].Length)
        {
            // The first piece begins small, since most sets are.
            _chunks.Add(new byte[Math.Max(_chunks.Count == 0 ? Size / 16 : Size, run.Length)]);
            _used = 0;
        }
        run.CopyTo(_chunks[_chunks.Count - 1].AsSpan(_used));
        _used += run.Length;
        return ((uint)(_chunks.Count - 1) << SizeBits) | (uint)(_used - run.Length);
    }

    /// <summary>The array in which the run with this number begins, and where.</summary>
    public byte[] Find(uint run, out int start)
    {
        start = (int)(run & (Size - 1));
        return _chunks[(int)(run >> SizeBits)];
    }
}
