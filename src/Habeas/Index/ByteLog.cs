using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Habeas.Index;

/// <summary>Numbers and short texts one after the other in few bytes, for facts of which there are millions. Only ever added to.</summary>
internal sealed class ByteLog
{
    /// <summary>What the longest number takes.</summary>
    private const int Longest = 5;

    private byte[] _bytes = new byte[256];
    private int _length;

    public int Length => _length;

    public byte[] Bytes => _bytes;

    /// <summary>A number near 0 takes one byte; the bounds of dates, which are the smallest and largest numbers, take five.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Write(int number)
    {
        var rest = (uint)((number << 1) ^ (number >> 31));
        Reserve(Longest);
        for (; rest >= 0x80; rest >>= 7)
            _bytes[_length++] = (byte)(rest | 0x80);
        _bytes[_length++] = (byte)rest;
    }

    public void Write(long hash)
    {
        Reserve(sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(_bytes.AsSpan(_length), hash);
        _length += sizeof(long);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Append(ReadOnlySpan<byte> text)
    {
        if (text.Length == 0)
            return;
        Reserve(text.Length);
        text.CopyTo(_bytes.AsSpan(_length));
        _length += text.Length;
    }

    /// <summary>Room for so many bytes behind all others, to be written at once.</summary>
    public Span<byte> Take(int length)
    {
        Reserve(length);
        _length += length;
        return _bytes.AsSpan(_length - length, length);
    }

    /// <summary>Takes away all from a place on.</summary>
    public void CutAt(int length) => _length = length;

    public void Clear() => _length = 0;

    private void Reserve(int more)
    {
        if (_length + more > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_length + more, _bytes.Length * 2));
    }
}
