using System;

namespace Habeas.Index;

/// <summary>Numbers and short texts one after the other in few bytes, for facts of which there are millions. Only ever added to.</summary>
internal sealed class ByteLog
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public byte[] Bytes => _bytes;

    /// <summary>A number near 0 takes one byte; the bounds of dates, which are the smallest and largest numbers, take five.</summary>
    public void Write(int number)
    {
        var rest = (uint)((number << 1) ^ (number >> 31));
        Reserve(5);
        for (; rest >= 0x80; rest >>= 7)
            _bytes[Length++] = (byte)(rest | 0x80);
        _bytes[Length++] = (byte)rest;
    }

    public void Write(long hash)
    {
        Reserve(8);
        for (var i = 0; i < 8; i++, hash >>= 8)
            _bytes[Length++] = (byte)hash;
    }

    public void Append(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_bytes.AsSpan(Length));
        Length += text.Length;
    }

    public void Clear() => Length = 0;

    private void Reserve(int more)
    {
        if (Length + more > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(Length + more, _bytes.Length * 2));
    }
}
