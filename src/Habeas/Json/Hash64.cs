using System;

namespace Habeas.Json;

/// <summary>A fast hash of short texts, the same on every platform. Equal hashes are still told apart by the text where it matters: ids come from strangers.</summary>
internal static class Hash64
{
    private const ulong Multiplier = 0xD6E8FEB86659FD93;

    public static long Of(ReadOnlySpan<byte> text)
    {
        var hash = Seed(text.Length);
        while (text.Length >= 8)
        {
            hash = Mix(hash ^ Scan.Word(text, 0));
            text = text.Slice(8);
        }
        ulong tail = 0;
        for (var i = text.Length - 1; i >= 0; i--)
            tail = (tail << 8) | text[i];
        return Finish(Mix(hash ^ tail));
    }

    /// <summary>The same of a part of a document, whose padding lets the last bytes be read as a word.</summary>
    public static long Of(ReadOnlySpan<byte> text, int start, int length)
    {
        var hash = Seed(length);
        for (; length >= 8; start += 8, length -= 8)
            hash = Mix(hash ^ Scan.Word(text, start));
        return Finish(Mix(hash ^ (Scan.Word(text, start) & Scan.LowBytes(length))));
    }

    private static ulong Seed(int length) => (ulong)length * 0x9E3779B97F4A7C15;

    private static ulong Mix(ulong value)
    {
        value *= Multiplier;
        return value ^ (value >> 32);
    }

    private static long Finish(ulong value)
    {
        value *= Multiplier;
        return (long)(value ^ (value >> 29));
    }
}
