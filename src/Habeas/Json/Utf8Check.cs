using System;
#if NET
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using System.Text.Unicode;
#endif

namespace Habeas.Json;

/// <summary>Whether a document is UTF-8, in one pass before it is parsed, so that no other code has to ask.</summary>
internal static class Utf8Check
{
#if NET
    private const int Block = 32;
    private const int Small = 2048;

    /// <summary>True when the first <paramref name="length"/> bytes are well-formed UTF-8. The span goes on for the padding.</summary>
    /// <param name="text">The document.</param>
    /// <param name="length">Its length.</param>
    /// <param name="letters">What <see cref="RecordTraits.RareLetter"/> and <see cref="RecordTraits.InvisibleLetter"/> tell of, where it may be in it.</param>
    public static bool IsValid(ReadOnlySpan<byte> text, int length, out RecordTraits letters)
    {
        return (length <= Small && IsAscii(text, length, out letters)) || IsLongValid(text, length, out letters);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsLongValid(ReadOnlySpan<byte> text, int length, out RecordTraits letters)
    {
        letters = RecordTraits.RareLetter | RecordTraits.InvisibleLetter;
        // Blocks begin at the fourth byte, so that the three bytes before each can be loaded. The last reach into the padding, whose zeros end what is not whole.
        if (!Avx2.IsSupported || ((text[0] | text[1] | text[2]) & 0x80) != 0)
            return Utf8.IsValid(text.Slice(0, length));
        var errors = Vector256<byte>.Zero;
        var escapes = Escapes(Vector256.Create(text.Slice(0, Block)));
        var (rare, invisible) = (Vector256<byte>.Zero, Vector256<byte>.Zero);
        uint tail = 0;
        var at = 3;
        for (; at < length; at += 2 * Block)
        {
            var (one, other) = (Vector256.Create(text.Slice(at, Block)), Vector256.Create(text.Slice(at + Block, Block)));
            escapes |= Escapes(one) | Escapes(other);
            // Two blocks of ASCII behind a block that ends in ASCII cannot be wrong, and most are.
            if (((one | other).ExtractMostSignificantBits() | tail) == 0)
                continue;
            rare |= RareLetters(one) | RareLetters(other);
            invisible |= InvisibleLetters(one) | InvisibleLetters(other);
            errors |= Faults(text, at) | Faults(text, at + Block);
            tail = (uint)(text[at + (2 * Block) - 1] | text[at + (2 * Block) - 2] | text[at + (2 * Block) - 3]) & 0x80;
        }
        if (tail != 0)
            errors |= Faults(text, at);
        letters = Where(escapes | rare, RecordTraits.RareLetter) | Where(escapes | invisible, RecordTraits.InvisibleLetter);
        return errors == Vector256<byte>.Zero;
    }

    private static Vector256<byte> Escapes(Vector256<byte> bytes) => Vector256.Equals(bytes, Vector256.Create((byte)'\\'));

    private static Vector256<byte> RareLetters(Vector256<byte> bytes) => Avx2.SubtractSaturate(bytes, Vector256.Create((byte)0xCB));

    private static Vector256<byte> InvisibleLetters(Vector256<byte> bytes) =>
        Vector256.Equals(bytes, Vector256.Create((byte)0xC2)) | Vector256.Equals(bytes, Vector256.Create((byte)0xE2)) | Vector256.Equals(bytes, Vector256.Create((byte)0xEF));

    private static RecordTraits Where(Vector256<byte> found, RecordTraits traits) => found == Vector256<byte>.Zero ? RecordTraits.None : traits;

    /// <summary>Whether there is nothing but ASCII: all blocks together, without a branch for each. Small documents mostly are so.</summary>
    private static bool IsAscii(ReadOnlySpan<byte> text, int length, out RecordTraits letters)
    {
        var all = Vector256<byte>.Zero;
        var escapes = Vector256<byte>.Zero;
        for (var at = 0; at < length; at += 2 * Block)
        {
            var blocks = text.Slice(at, 2 * Block);
            var (one, other) = (Vector256.Create(blocks), Vector256.Create(blocks.Slice(Block)));
            all |= one | other;
            escapes |= Escapes(one) | Escapes(other);
        }
        letters = Where(escapes, RecordTraits.RareLetter | RecordTraits.InvisibleLetter);
        return all.ExtractMostSignificantBits() == 0;
    }

    /// <summary>
    /// Three tables, looked up by the two halves of the byte before and the upper half of this one, name the errors that each allows;
    /// an error stands where all three agree (J. Keiser, D. Lemire: Validating UTF-8 In Less Than One Instruction Per Byte, 2021).
    /// The highest bit says "two continuation bytes in a row", which is right exactly where a lead of three or four bytes asks for it.
    /// </summary>
    private static Vector256<byte> Faults(ReadOnlySpan<byte> text, int at)
    {
        var bytes = Vector256.Create(text.Slice(at, Block));
        var before1 = Vector256.Create(text.Slice(at - 1, Block));
        var before2 = Vector256.Create(text.Slice(at - 2, Block));
        var before3 = Vector256.Create(text.Slice(at - 3, Block));
        const byte TooShort = 1, TooLong = 2, Overlong3 = 4, TooLarge = 8, Surrogate = 16, Overlong2 = 32, TooLarge1000 = 64, Overlong4 = 64, TwoContinuations = 128;
        const byte Carry = TooShort | TooLong | TwoContinuations;
        var firstHigh = Twice(Vector128.Create(
            TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
            TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | TooLarge1000));
        var firstLow = Twice(Vector128.Create(
            Carry | Overlong3 | Overlong2 | Overlong4, Carry | Overlong2, Carry, Carry, Carry | TooLarge, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000,
            Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000,
            Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000 | Surrogate, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000));
        var secondHigh = Twice(Vector128.Create(
            TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge1000 | Overlong4,
            TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge, TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
            TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge, TooShort, TooShort, TooShort, TooShort));
        var half = Vector256.Create((byte)0x0F);
        var special = Avx2.Shuffle(firstHigh, Vector256.ShiftRightLogical(before1.AsUInt16(), 4).AsByte() & half)
            & Avx2.Shuffle(firstLow, before1 & half)
            & Avx2.Shuffle(secondHigh, Vector256.ShiftRightLogical(bytes.AsUInt16(), 4).AsByte() & half);
        var mustContinue = (Avx2.SubtractSaturate(before2, Vector256.Create((byte)(0xE0 - 0x80))) | Avx2.SubtractSaturate(before3, Vector256.Create((byte)(0xF0 - 0x80))))
            & Vector256.Create((byte)0x80);
        return special ^ mustContinue;
    }

    private static Vector256<byte> Twice(Vector128<byte> half) => Vector256.Create(half, half);
#else
    /// <summary>True when the first <paramref name="length"/> bytes are well-formed UTF-8. The span goes on for the padding.</summary>
    /// <param name="text">The document.</param>
    /// <param name="length">Its length.</param>
    /// <param name="letters">What <see cref="RecordTraits.RareLetter"/> and <see cref="RecordTraits.InvisibleLetter"/> tell of, where it may be in it.</param>
    public static bool IsValid(ReadOnlySpan<byte> text, int length, out RecordTraits letters)
    {
        letters = RecordTraits.RareLetter | RecordTraits.InvisibleLetter;
        var isPlain = text.Slice(0, length).IndexOf((byte)'\\') < 0;
        var at = 0;
        while (at < length)
        {
            if (at + 8 <= length && (Scan.Word(text, at) & 0x8080808080808080) == 0)
            {
                at += 8;
                continue;
            }
            isPlain &= text[at] < 0x80;
            var size = SequenceLength(text.Slice(0, length), at);
            if (size == 0)
                return false;
            at += size;
        }
        letters = isPlain ? RecordTraits.None : letters;
        return true;
    }
#endif

    /// <summary>The first byte at which <paramref name="text"/> stops being UTF-8, or its length.</summary>
    public static int FirstFault(ReadOnlySpan<byte> text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var size = SequenceLength(text, at);
            if (size == 0)
                return at;
            at += size;
        }
        return at;
    }

    /// <summary>How many bytes the well-formed sequence at <paramref name="at"/> has; 0 when none begins there (Unicode, table 3-7).</summary>
    private static int SequenceLength(ReadOnlySpan<byte> text, int at)
    {
        var lead = text[at];
        if (lead < 0x80)
            return 1;
        if (lead is < 0xC2 or > 0xF4)
            return 0;
        var size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (at + size > text.Length)
            return 0;
        var second = text[at + 1];
        var lowest = lead switch { 0xE0 => 0xA0, 0xF0 => 0x90, _ => 0x80 };
        var highest = lead switch { 0xED => 0x9F, 0xF4 => 0x8F, _ => 0xBF };
        if (second < lowest || second > highest)
            return 0;
        for (var i = 2; i < size; i++)
        {
            if ((text[at + i] & 0xC0) != 0x80)
                return 0;
        }
        return size;
    }
}
