using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>Packs each text of a sort once for the same days. Used again for the next declaration.</summary>
internal sealed class PackedOnce(TextPacker packer, TextPartSort sort)
{
    /// <summary>The codes, as far as there is a bit for them, that have been packed for the whole life of the text.</summary>
    private readonly ulong[] _codes = new ulong[8];

    private readonly Chunks<(int Start, int Length, int First, int Last)> _packed = new();

    /// <summary>The first bytes of each of them.</summary>
    private long[] _keys = new long[64];

    private byte[] _scratch = new byte[256];

    public void Clear()
    {
        Array.Clear(_codes, 0, _codes.Length);
        _packed.Clear();
    }

    /// <summary>Packs a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">Its index in a code list; -1 where that does not have it.</param>
    /// <param name="first">The first of the days for which it holds.</param>
    /// <param name="last">The last of them.</param>
    public void Add(TextField text, int code, int first, int last)
    {
        if ((uint)code < (uint)_codes.Length * 64 && first == packer.Head.LifeFirst && last == packer.Head.LifeLast)
        {
            ref var known = ref _codes[code / 64];
            var bit = 1UL << (code % 64);
            if ((known & bit) != 0)
                return;
            known |= bit;
        }
        AddUnknown(text.Decode(ref _scratch), text.Range, first, last);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddUnknown(ReadOnlySpan<byte> text, ByteRange range, int first, int last)
    {
        var key = KeyOf(text);
        for (var at = Array.IndexOf(_keys, key, 0, _packed.Count); at >= 0; at = Array.IndexOf(_keys, key, at + 1, _packed.Count - at - 1))
        {
            var packed = _packed[at];
            if (packed.First == first && packed.Last == last && text.SequenceEqual(packer.TextAt(packed.Start, packed.Length)))
                return;
        }
        if (_packed.Count == _keys.Length)
            Array.Resize(ref _keys, _packed.Count * 2);
        _keys[_packed.Count] = key;
        _packed.Add((packer.Add(sort, 0, text, range, first, last), text.Length, first, last));
    }

    private static long KeyOf(ReadOnlySpan<byte> text)
    {
        if (text.Length >= sizeof(long))
            return BinaryPrimitives.ReadInt64LittleEndian(text);
        if (text.Length >= sizeof(int))
            return ((long)BinaryPrimitives.ReadInt32LittleEndian(text) << 32) | BinaryPrimitives.ReadUInt32LittleEndian(text.Slice(text.Length - sizeof(int)));
        return text.Length == 0 ? 0 : (text[0] << 16) | (text[text.Length / 2] << 8) | text[text.Length - 1];
    }
}
