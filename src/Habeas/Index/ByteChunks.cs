using System;

namespace Habeas.Index;

/// <summary>Very many short runs of bytes, kept in arrays of one size, so that nothing is copied when there are more of them. All together take no more than 4 GB.</summary>
internal sealed class ByteChunks
{
    private const int SizeBits = 18;
    private const int Size = 1 << SizeBits;

    private byte[][]? _chunks;
    private int _count;
    private int _used;

    /// <summary>Keeps a run; tells its number.</summary>
    public uint Add(ReadOnlySpan<byte> run)
    {
        var open = _count > 0 && _used + run.Length <= _chunks![_count - 1].Length ? _chunks[_count - 1] : Open(run.Length);
        run.CopyTo(open.AsSpan(_used));
        _used += run.Length;
        return ((uint)(_count - 1) << SizeBits) | (uint)(_used - run.Length);
    }

    private byte[] Open(int length)
    {
        if (_chunks is null || _count == _chunks.Length)
        {
            var chunks = new byte[Math.Max(4, _count * 2)][];
            _chunks?.CopyTo(chunks, 0);
            _chunks = chunks;
        }
        _used = 0;
        // The first piece begins small, since most sets are.
        return _chunks[_count++] = new byte[Math.Max(_count == 1 ? Size / 16 : Size, length)];
    }

    /// <summary>The array in which the run with this number begins, and where.</summary>
    public byte[] Find(uint run, out int start)
    {
        start = (int)(run & (Size - 1));
        return _chunks![(int)(run >> SizeBits)];
    }
}
