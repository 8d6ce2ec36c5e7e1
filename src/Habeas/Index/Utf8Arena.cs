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
        if (start + text.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(start + text.Length, _bytes.Length * 2));
        text.CopyTo(_bytes.AsSpan(start));
        Length = start + text.Length;
        return start;
    }

    public ReadOnlySpan<byte> this[int start, int length] => _bytes.AsSpan(start, length);

    public void Clear() => Length = 0;
}
