using System;

namespace Habeas.Index;

/// <summary>Many short texts in one array of bytes. Texts are only ever added.</summary>
internal sealed class Utf8Arena
{
    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    public int Add(ReadOnlySpan<byte> text)
    {
        var start = Length;
        text.CopyTo(Take(text.Length));
        return start;
    }

    /// <summary>Room for a text of this length behind all others, to be written at once.</summary>
    public Span<byte> Take(int length)
    {
        var start = Length;
        if (start + length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(start + length, _bytes.Length * 2));
        Length = start + length;
        return _bytes.AsSpan(start, length);
    }

    public ReadOnlySpan<byte> this[int start, int length] => _bytes.AsSpan(start, length);

    /// <summary>All from a place on, to be changed; good until more is added.</summary>
    public Span<byte> From(int start) => _bytes.AsSpan(start, Length - start);

    /// <summary>Takes away all from a place on.</summary>
    public void CutAt(int length) => Length = length;

    public void Clear() => Length = 0;
}
