using System;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace Habeas.Json;

/// <content>With what letters a part of a document is written.</content>
internal static partial class Scan
{
    /// <summary>Whether a part of a document holds nothing but ASCII and Latin letters up to U+02FF, which are those whose first byte is below CC.</summary>
    public static bool IsPlainLatin(ReadOnlySpan<byte> text, int start, int end)
    {
#if NET
        var most = Vector256.Create((byte)0xCB);
        for (; start < end; start += 32)
            most = Vector256.Max(most, Vector256.Create(text.Slice(start, 32)) & FirstBytes32(end - start));
        return most == Vector256.Create((byte)0xCB);
#else
        ulong found = 0;
        for (; start < end; start += 8)
        {
            var word = Word(text, start) & FirstBytes(end - start);
            // In a byte from C0 on both high bits are set; adding 74 to the rest carries into the highest from CC on.
            found |= word & (word << 1) & ((word & (Ones * 0x3F)) + (Ones * 0x74));
        }
        return (found & Highs) == 0;
#endif
    }

#if NET
    /// <summary>
    /// Whether in a record some word may be of two scripts, or hold marks or letters in another dress: a Cyrillic letter stands beside a Latin one,
    /// or there is a letter whose first byte is CC or above that is neither Cyrillic nor punctuation, or an escape.
    /// </summary>
    public static bool MayMixScripts(ReadOnlySpan<byte> text, int start, int end)
    {
        var found = Vector256<byte>.Zero;
        // Neither the brace that a record begins with nor what follows it is a letter.
        for (var at = start + 2; at < end; at += 32)
        {
            var (bytes, before) = (Vector256.Create(text.Slice(at, 32)), Vector256.Create(text.Slice(at - 2, 32)));
            found |= Vector256.Equals(bytes, Vector256.Create((byte)'\\'));
            if ((bytes | before).ExtractMostSignificantBits() == 0)
                continue;
            var isCyrillic = Within(bytes, 0xD0, 0xD3);
            var follows = LatinLetters(Vector256.Create(text.Slice(at - 1, 32))) | Within(before, 0xC3, 0xCB);
            var others = Within(bytes, 0xCC, 0xFF) & ~isCyrillic & ~(Vector256.Equals(bytes, Vector256.Create((byte)0xE2)) & Vector256.Equals(Vector256.Create(text.Slice(at + 1, 32)), Vector256.Create((byte)0x80)));
            found |= (isCyrillic & follows) | (Within(before, 0xD0, 0xD3) & (LatinLetters(bytes) | Within(bytes, 0xC3, 0xCB))) | others;
        }
        return found != Vector256<byte>.Zero;
    }

    /// <summary>
    /// Whether in a part of a document some word may be in capitals: one follows another with no small letter or space between. True, too, of what is longer than a vector or not ASCII.
    /// </summary>
    public static bool MayHoldCapitals(ReadOnlySpan<byte> text, int start, int end)
    {
        var bytes = Vector256.Create(text.Slice(start, 32)) & FirstBytes32(end - start);
        var capitals = Within(bytes, (byte)'A', (byte)'Z').ExtractMostSignificantBits();
        var ends = (Within(bytes, (byte)'a', (byte)'z') | Vector256.Equals(bytes, Vector256.Create((byte)' '))).ExtractMostSignificantBits();
        // Behind each capital a bit is added, which the signs that follow carry on to the next letter or space.
        var next = (capitals << 1) + ~(capitals | ends);
        return (next & capitals) != 0 || end - start > 32 || bytes.ExtractMostSignificantBits() != 0;
    }
#else
    /// <summary>Whether in a record some word may be of two scripts; true where that cannot be told fast.</summary>
    public static bool MayMixScripts(ReadOnlySpan<byte> text, int start, int end) => true;

    /// <summary>Whether in a part of a document some word may be in capitals; true where that cannot be told fast.</summary>
    public static bool MayHoldCapitals(ReadOnlySpan<byte> text, int start, int end) => true;
#endif
}
