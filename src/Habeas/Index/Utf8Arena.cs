using System;
using System.Runtime.CompilerServices;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Many short texts in one array of bytes. Texts are only ever added.</summary>
internal sealed class Utf8Arena
{
    /// <summary>So many bytes are copied at once. Lengths cannot be foretold, and to copy exactly as many bytes as there are is slower than these.</summary>
    private const int Block = Scan.Padding;

    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Add(ReadOnlySpan<byte> text)
    {
        var start = Length;
        text.CopyTo(Take(text.Length));
        return start;
    }

    /// <summary>Adds a part of a text that has the padding of a document behind it.</summary>
    public int Add(byte[] text, int start, int length)
    {
        var at = Length;
        var place = Take(length);
        if (length <= Block)
            text.AsSpan(start, Block).CopyTo(_bytes.AsSpan(at, Block));
        else
            text.AsSpan(start, length).CopyTo(place);
        return at;
    }

    /// <summary>Room for a text of this length behind all others, to be written at once.</summary>
    public Span<byte> Take(int length)
    {
        var start = Length;
        if (start + length + Block > _bytes.Length)
            Grow(length);
        Length = start + length;
        return _bytes.AsSpan(start, length);
    }

    public ReadOnlySpan<byte> this[int start, int length] => _bytes.AsSpan(start, length);

    /// <summary>All from a place on, to be changed; good until more is added.</summary>
    public Span<byte> From(int start) => _bytes.AsSpan(start, Length - start);

    /// <summary>Takes away all from a place on.</summary>
    public void CutAt(int length) => Length = length;

    public void Clear() => Length = 0;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int more) => Array.Resize(ref _bytes, Math.Max(Length + more + Block, _bytes.Length * 2));
}
