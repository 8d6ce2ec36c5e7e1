using System;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace Habeas.Json;

/// <summary>
/// Looks for the next byte that matters, many bytes at a time. With <see cref="Utf8Check"/> the only vector code of the project;
/// where the framework has no vectors the same is done eight bytes at a time.
/// Every document is followed by <see cref="Padding"/> zero bytes, so that a load at any position of it stays inside the span; a zero byte stops every scan.
/// </summary>
internal static partial class Scan
{
    public const int Padding = 64;

    private const ulong Ones = 0x0101010101010101;
    private const ulong Highs = 0x8080808080808080;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Word(ReadOnlySpan<byte> text, int at) => BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(at));

    /// <summary>Whether these two bytes stand here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPair(ReadOnlySpan<byte> text, int at, byte first, byte second) => BinaryPrimitives.ReadUInt16LittleEndian(text.Slice(at, 2)) == (first | (second << 8));

    /// <summary>A mask of the lowest bytes of a word, 0 to 7 of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong LowBytes(int count) => (1UL << (count * 8)) - 1;

    /// <summary>A mask of the lowest bytes of a word, however many: none for 0 and less, all for 8 and more. Without a branch, since lengths cannot be foretold.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong FirstBytes(int count)
    {
        // Minimum and maximum by arithmetic: Math.Min and Math.Max become branches.
        var over = count - 8;
        var atMost8 = 8 + (over & (over >> 31));
        var half = (atMost8 & ~(atMost8 >> 31)) * 4;
        return ~(ulong.MaxValue << half << half);
    }

#if NET
    private static ReadOnlySpan<byte> OnesThenZeros =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>A mask of the first bytes of a vector; all for 32 and more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> FirstBytes32(int count)
    {
        var missing = 32 - count;
        return Vector256.Create(OnesThenZeros.Slice(missing & ~(missing >> 31), 32));
    }

    /// <summary>The same of at most 32 bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> FirstOf32(int count) => Vector256.Create(OnesThenZeros.Slice(32 - count, 32));

    /// <summary>A mask of the first bytes of a vector, at most 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> FirstOf16(int count) => Vector128.Create(OnesThenZeros.Slice(32 - count, 16));

    /// <summary>The place of the first of these bytes, 32 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int First(Vector256<byte> bytes, byte wanted) => BitOperations.TrailingZeroCount(Vector256.Equals(bytes, Vector256.Create(wanted)).ExtractMostSignificantBits());

    /// <summary>Those bytes that lie between two, both included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Within(Vector256<byte> bytes, byte first, byte last)
    {
        var above = bytes - Vector256.Create(first);
        return Vector256.Equals(Vector256.Min(above, Vector256.Create((byte)(last - first))), above);
    }

    /// <summary>Those that are letters of ASCII, capital or small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> LatinLetters(Vector256<byte> bytes) => Within(bytes | Vector256.Create((byte)0x20), (byte)'a', (byte)'z');

    /// <summary>Those bytes that no slug has, as bits: none of a to z, 0 to 9 and the hyphen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint OtherThanSlug(Vector256<byte> bytes) =>
        ~(Within(bytes, (byte)'a', (byte)'z') | Within(bytes, (byte)'0', (byte)'9') | Vector256.Equals(bytes, Vector256.Create((byte)'-'))).ExtractMostSignificantBits();

    /// <summary>Reads the name of a property before a quote, of at most 31 bytes: a small letter, then letters and digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadName(ReadOnlySpan<byte> text, int start, out int length)
    {
        var bytes = Vector256.Create(text.Slice(start, 32));
        length = BitOperations.TrailingZeroCount(~(LatinLetters(bytes) | Within(bytes, (byte)'0', (byte)'9')).ExtractMostSignificantBits());
        return (uint)(text[start] - 'a') <= 25 && text[start + length] == '"';
    }

    /// <summary>Whether these bytes, of which there is a multiple of 32, are digits and the letters a to f.</summary>
    public static bool AreHexadecimal(ReadOnlySpan<byte> bytes)
    {
        var all = Vector256<byte>.AllBitsSet;
        for (var at = 0; at <= bytes.Length - 32; at += 32)
        {
            var block = Vector256.Create(bytes.Slice(at, 32));
            all &= Within(block, (byte)'a', (byte)'f') | Within(block, (byte)'0', (byte)'9');
        }
        return all == Vector256<byte>.AllBitsSet;
    }
#endif

    /// <summary>The first byte at or after <paramref name="at"/> that no slug has: none of a to z, 0 to 9 and the hyphen.</summary>
    public static int SlugEnd(ReadOnlySpan<byte> text, int at)
    {
#if NET
        while (true)
        {
            var others = OtherThanSlug(Vector256.Create(text.Slice(at, 32)));
            if (others != 0)
                return at + BitOperations.TrailingZeroCount(others);
            at += 32;
        }
#else
        while ((uint)(text[at] - 'a') <= 25 || (uint)(text[at] - '0') <= 9 || text[at] == '-')
            at++;
        return at;
#endif
    }

#if NET
    /// <summary>Those bytes that end a run of a string, as bits: quotes, backslashes, control characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Stops(ReadOnlySpan<byte> text, int at)
    {
        var bytes = Vector256.Create(text.Slice(at, 32));
        // Compared by equality alone: a comparison for less goes through the slower mask registers where there are some.
        return (Vector256.Equals(bytes, Vector256.Create((byte)'"'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
            | Vector256.Equals(Vector256.Min(bytes, Vector256.Create((byte)0x1F)), bytes)).ExtractMostSignificantBits();
    }
#endif

    /// <summary>The same as <see cref="StringEnd"/>, for strings of which about as many are longer than a vector as are shorter: up to two no branch asks which.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LongStringEnd(ReadOnlySpan<byte> text, int at)
    {
#if NET
        var stops = Stops(text, at) | ((ulong)Stops(text, at + 32) << 32);
        return stops != 0 ? at + BitOperations.TrailingZeroCount(stops) : StringEnd(text, at + 64);
#else
        return StringEnd(text, at);
#endif
    }

    /// <summary>The first quote, backslash or control character at or after <paramref name="at"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int StringEnd(ReadOnlySpan<byte> text, int at)
    {
#if NET
        while (true)
        {
            var stops = Stops(text, at);
            if (stops != 0)
                return at + BitOperations.TrailingZeroCount(stops);
            at += 32;
        }
#else
        while (true)
        {
            var word = Word(text, at);
            var quote = word ^ (Ones * '"');
            var backslash = word ^ (Ones * '\\');
            // The lowest byte found is exact; a borrow can only mark bytes above it.
            var stops = (((quote - Ones) & ~quote) | ((backslash - Ones) & ~backslash) | ((word - (Ones * 0x20)) & ~word)) & Highs;
            if (stops != 0)
                return at + FirstByte(stops);
            at += 8;
        }
#endif
    }

    /// <summary>The first byte at or after <paramref name="at"/> that is no JSON white space. Meant for a position that has white space: line ends with their indentation are skipped in one step.</summary>
    public static int White(ReadOnlySpan<byte> text, int at)
    {
        while (true)
        {
            var first = text[at];
            if (first is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
                return at;
            at = SpacesEnd(text, at + 1);
            if (text[at] > 0x20)
                return at;
        }
    }

    /// <summary>
    /// Whether at <paramref name="at"/> stands a line end with spaces, this many bytes together, and no more white space behind them. What comes next need not wait for the answer,
    /// as it would for that of <see cref="White"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsIndented(ReadOnlySpan<byte> text, int at, int count)
    {
#if NET
        var others = ~Vector256.Equals(Vector256.Create(text.Slice(at + 1, 32)), Vector256.Create((byte)' ')).ExtractMostSignificantBits();
        return text[at] == '\n' && BitOperations.TrailingZeroCount(others) == count - 1 && text[at + count] > 0x20;
#else
        return false;
#endif
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SpacesEnd(ReadOnlySpan<byte> text, int at)
    {
#if NET
        while (true)
        {
            var others = ~Vector256.Equals(Vector256.Create(text.Slice(at, 32)), Vector256.Create((byte)' ')).ExtractMostSignificantBits();
            if (others != 0)
                return at + BitOperations.TrailingZeroCount(others);
            at += 32;
        }
#else
        while (true)
        {
            var others = Word(text, at) ^ (Ones * ' ');
            if (others != 0)
            {
                var low = others & (0 - others);
                return at + (Log2(low) >> 3);
            }
            at += 8;
        }
#endif
    }

#if !NET
    private static int FirstByte(ulong highs) => Log2(highs & (0 - highs)) >> 3;

    /// <summary>The position of the only bit that is set.</summary>
    private static int Log2(ulong bit)
    {
        var position = 0;
        if (bit > uint.MaxValue)
        {
            bit >>= 32;
            position = 32;
        }
        if (bit > 0xFFFF)
        {
            bit >>= 16;
            position += 16;
        }
        if (bit > 0xFF)
        {
            bit >>= 8;
            position += 8;
        }
        while (bit > 1)
        {
            bit >>= 1;
            position++;
        }
        return position;
    }
#endif
}
