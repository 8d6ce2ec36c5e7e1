using System;
using System.Runtime.CompilerServices;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace Habeas.Json;

/// <summary>
/// A fast hash of short texts, the same on every platform. Equal hashes are still told apart by the text where it matters: ids come from strangers.
/// The first 32 bytes, with zeros where the text is shorter, are taken together without looking at the length, so that ids of every length take the same way.
/// </summary>
internal static class Hash64
{
    private const ulong Multiplier = 0xD6E8FEB86659FD93;
    private const int Head = 32;

    public static long Of(ReadOnlySpan<byte> text)
    {
        if (text.Length >= Head)
            return Of(text, 0, text.Length, isPadded: false);
        Span<byte> padded = stackalloc byte[Head + 8];
        padded.Clear();
        text.CopyTo(padded);
        return Of(padded, 0, text.Length);
    }

    /// <summary>The same of a part of a document, whose padding lets the last bytes be read as words.</summary>
    public static long Of(ReadOnlySpan<byte> text, int start, int length) => Of(text, start, length, isPadded: true);

#if NET
    /// <summary>The same of a text of up to 32 bytes; <paramref name="bytes"/> may have others behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Of(Vector256<byte> bytes, int length) => Finish(HeadOf(bytes & Scan.FirstOf32(length), length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HeadOf(Vector256<byte> bytes, int length)
    {
        var words = bytes.AsUInt64();
        return HeadOf(words.GetElement(0), words.GetElement(1), words.GetElement(2), words.GetElement(3), length);
    }
#endif

    private static long Of(ReadOnlySpan<byte> text, int start, int length, bool isPadded)
    {
#if NET
        var hash = HeadOf(Vector256.Create(text.Slice(start, Head)) & Scan.FirstBytes32(length), length);
#else
        var hash = HeadOf(Scan.Word(text, start) & Scan.FirstBytes(length), Scan.Word(text, start + 8) & Scan.FirstBytes(length - 8),
            Scan.Word(text, start + 16) & Scan.FirstBytes(length - 16), Scan.Word(text, start + 24) & Scan.FirstBytes(length - 24), length);
#endif
        for (var at = Head; at < length; at += 8)
            hash = Mix(hash) ^ (isPadded || at + 8 <= length ? Scan.Word(text, start + at) & Scan.FirstBytes(length - at) : Tail(text.Slice(start + at, length - at)));
        return Finish(hash);
    }

    /// <summary>Words are multiplied two by two, so that no letters of one can make up for those of another. No id is written like these constants, which hold bytes that are no letters: no factor is zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong HeadOf(ulong first, ulong second, ulong third, ulong fourth, int length) =>
        (ulong)length + Product(first ^ 0xD1342543DE82EF95, second ^ 0xA0761D6478BD642F) + Product(third ^ 0xE7037ED1A0B428DB, fourth ^ 0x8EBC6AF09C88C6E3);

    /// <summary>The two halves of a product of 128 bits in one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Product(ulong a, ulong b)
    {
#if NET
        return Math.BigMul(a, b, out var low) ^ low;
#else
        var (lowA, highA, lowB, highB) = ((ulong)(uint)a, a >> 32, (ulong)(uint)b, b >> 32);
        var middle = (highA * lowB) + (lowA * lowB >> 32);
        var high = (highA * highB) + (middle >> 32) + ((lowA * highB) + (uint)middle >> 32);
        return high ^ (a * b);
#endif
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Finish(ulong hash)
    {
        hash *= Multiplier;
        return (long)(hash ^ (hash >> 29));
    }

    private static ulong Tail(ReadOnlySpan<byte> text)
    {
        ulong tail = 0;
        for (var i = text.Length - 1; i >= 0; i--)
            tail = (tail << 8) | text[i];
        return tail;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong value)
    {
        value *= Multiplier;
        return value ^ (value >> 32);
    }
}
