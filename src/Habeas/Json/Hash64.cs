using System;

namespace Habeas.Json;

/// <summary>A fast hash of short texts, the same on every platform. Equal texts are still compared where it matters: ids come from strangers.</summary>
internal static class Hash64
{
    public static long Of(ReadOnlySpan<byte> text)
    {
        var hash = (ulong)text.Length * 0x9E3779B97F4A7C15;
        while (text.Length >= 8)
        {
            hash = Mix(hash ^ Scan.Word(text, 0));
            text = text.Slice(8);
        }
        if (text.Length > 0)
        {
            ulong tail = 0;
            for (var i = text.Length - 1; i >= 0; i--)
                tail = (tail << 8) | text[i];
            hash = Mix(hash ^ tail);
        }
        return (long)hash;
    }

    private static ulong Mix(ulong value)
    {
        value *= 0xD6E8FEB86659FD93;
        value ^= value >> 32;
        value *= 0xD6E8FEB86659FD93;
        return value ^ (value >> 29);
    }
}
