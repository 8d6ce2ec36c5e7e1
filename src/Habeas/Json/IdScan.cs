using System;
using System.Runtime.CompilerServices;
#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace Habeas.Json;

/// <summary>
/// Recognises the ids, references and citations that nearly all are, without looking at each byte: <c>kind:slug</c>, <c>kind:slug#item</c>, <c>source:slug#par10</c>.
/// What it does not recognise goes to <see cref="IdGrammar"/>, which has the last word.
/// </summary>
internal static class IdScan
{
    private static readonly KindKey[] Keys = MakeKeys(':');
    private static readonly KindKey[] QuotedKeys = MakeKeys('"');

    /// <summary>The kind's index and the length of the id that begins at <paramref name="start"/>, -1 for none or one with a namespace. Ends where the slug ends.</summary>
    public static int Kind(ReadOnlySpan<byte> text, int start, out int length)
    {
        length = 0;
        var first = Scan.Word(text, start);
        ref readonly var key = ref Keys[KindKey.Bucket(first)];
        if (!key.Is(first, Scan.Word(text, start + 8)))
            return -1;
        var end = Scan.SlugEnd(text, start + key.Length);
        if (end == start + key.Length || text[end] == '/')
            return -1;
        length = end - start;
        return key.Kind;
    }

#if NET
    /// <summary>
    /// Reads what stands before a quote when that is <c>kind:slug</c> or <c>#item</c>, of at most 31 bytes: its length, its kind, -1 for an item of the record itself, and the hash
    /// of what it names. What these are otherwise is not said.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadReference(ReadOnlySpan<byte> text, int start, out int length, out int kind, out long hash)
    {
        var mark = text[start] == '#' ? 1 : 0;
        var bytes = Vector256.Create(text.Slice(start + mark, 32));
        // What follows waits for the quote alone; the rest is checked beside it.
        var end = Scan.First(bytes, (byte)'"');
        length = end + mark;
        hash = Hash64.Of(bytes, end);
        // Of an id the first byte that no slug has is the colon, the second the quote; of an item it is the quote.
        var others = Scan.OtherThanSlug(bytes);
        var colon = BitOperations.TrailingZeroCount(others);
        kind = -1;
        if (mark != 0)
            return colon == end && end is > 0 and < 32;
        var words = bytes.AsUInt64();
        ref readonly var key = ref Keys[KindKey.Bucket(words.GetElement(0))];
        kind = key.Kind;
        return key.Length == colon + 1 && key.Is(words.GetElement(0), words.GetElement(1)) && BitOperations.TrailingZeroCount(others & (others - 1)) == end && end > colon + 1 && end < 32;
    }

    /// <summary>The same of <c>kind:slug</c> and <c>kind:slug#item</c> of at most 63 bytes.</summary>
    public static bool TryReadLongReference(ReadOnlySpan<byte> text, int start, out int length, out int kind, out bool hasItem, out long hash)
    {
        var bytes = Vector256.Create(text.Slice(start, 32));
        var others = Scan.OtherThanSlug(bytes) | ((ulong)Scan.OtherThanSlug(Vector256.Create(text.Slice(start + 32, 32))) << 32);
        var colon = BitOperations.TrailingZeroCount(others);
        others &= others - 1;
        var id = BitOperations.TrailingZeroCount(others);
        hasItem = text[start + id] == '#';
        length = hasItem ? BitOperations.TrailingZeroCount(others & (others - 1)) : id;
        ref readonly var key = ref Keys[KindKey.Bucket(bytes.AsUInt64().GetElement(0))];
        kind = key.Kind;
        hash = Hash64.Of(text, start, length);
        return key.Length == colon + 1 && key.Is(bytes.AsUInt64().GetElement(0), bytes.AsUInt64().GetElement(1)) && id > colon + 1
            && length != id + 1 && length < 64 && text[start + length] == '"';
    }
#endif

    /// <summary>Reads a slug before a quote, of at most 32 bytes: its length and hash.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadSlug(ReadOnlySpan<byte> text, int start, out int length, out long hash)
    {
#if NET
        var bytes = Vector256.Create(text.Slice(start, 32));
        length = BitOperations.TrailingZeroCount(Scan.OtherThanSlug(bytes));
        hash = Hash64.Of(bytes, length);
#else
        length = Scan.SlugEnd(text, start) - start;
        hash = Hash64.Of(text, start, length);
#endif
        return length > 0 && text[start + length] == '"';
    }

    /// <summary>
    /// Reads what stands before a quote when that is a source with a paragraph or without, of at most 31 bytes: its length and the hash of the source.
    /// Sources alternate as they will, so nothing here depends on which was cited last.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadCitation(ReadOnlySpan<byte> text, int start, out int length, out long hash)
    {
        const ulong Source = 0x3A656372756F73;
#if NET
        // The bytes that no slug has are the colon, the mark before the paragraph, and the quote. What follows waits for the quote alone; the rest is checked beside it.
        var bytes = Vector256.Create(text.Slice(start, 32));
        length = Scan.First(bytes, (byte)'"');
        var others = Scan.OtherThanSlug(bytes);
        var isSource = (bytes.AsUInt64().ToScalar() & Scan.LowBytes(7)) == Source && length < 32;
        var id = BitOperations.TrailingZeroCount(others & (others - 1));
        hash = Hash64.Of(bytes, id);
#else
        var isSource = (Scan.Word(text, start) & Scan.LowBytes(7)) == Source;
        var id = Scan.SlugEnd(text, start + (isSource ? 7 : 0)) - start;
        length = text[start + id] == '#' ? Scan.SlugEnd(text, start + id + 1) - start : id;
        hash = Hash64.Of(text, start, id);
        isSource &= text[start + length] == '"';
#endif
        return isSource && id > 7 && (id == length || IsParagraph(text, start + id, start + length));
    }

    /// <summary>Whether the bytes up to <paramref name="end"/> are <c>#par</c> and up to four digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsParagraph(ReadOnlySpan<byte> text, int start, int end)
    {
        const uint Par = 0x72617023;
        var word = Scan.Word(text, start);
        var count = end - start - 4;
        // Each digit becomes its value; the sum sets the highest bit of the first byte that is more than nine. How many there are cannot be foretold: no loop.
        var digits = ((uint)(word >> 32) ^ 0x30303030) & (uint)Scan.FirstBytes(count);
        return (uint)word == Par && (uint)(count - 1) < 4 && (((digits + 0x76767676) | digits) & 0x80808080) == 0 && (digits & 0xFF) != 0;
    }

    /// <summary>Whether the bytes up to <paramref name="end"/> are <c>#</c> and a slug.</summary>
    public static bool IsItem(ReadOnlySpan<byte> text, int start, int end) => text[start] == '#' && end > start + 1 && Scan.SlugEnd(text, start + 1) == end;

    /// <summary>The index of the kind whose name stands before a quote, -1 for none.</summary>
    public static int QuotedKind(ReadOnlySpan<byte> text, int start)
    {
        var first = Scan.Word(text, start);
        ref readonly var key = ref QuotedKeys[KindKey.Bucket(first)];
        return key.Is(first, Scan.Word(text, start + 8)) ? key.Kind : -1;
    }

    private static KindKey[] MakeKeys(char end)
    {
        var keys = new KindKey[KindKey.Buckets];
        for (var kind = 0; kind < KindCodes.Names.Length; kind++)
        {
            var key = new KindKey(KindCodes.Names[kind] + end, kind);
            if (keys[KindKey.Bucket(key.First)].Length != 0)
                throw new InvalidOperationException("two kinds fall into one bucket");
            keys[KindKey.Bucket(key.First)] = key;
        }
        return keys;
    }

    /// <summary>By what the kind of an id is recognised: its name and the colon or quote behind it, as two words.</summary>
    private readonly struct KindKey
    {
        public const int Buckets = 16;

        public readonly ulong First;
        public readonly ulong FirstMask;
        public readonly ulong Second;
        public readonly ulong SecondMask;

        /// <summary>Colon or quote included; 0 in an empty bucket.</summary>
        public readonly int Length;
        public readonly int Kind;

        public KindKey(string written, int kind)
        {
            var text = new byte[Scan.Padding];
            for (var i = 0; i < written.Length; i++)
                text[i] = (byte)written[i];
            Length = written.Length;
            Kind = kind;
            First = Scan.Word(text, 0);
            FirstMask = Scan.FirstBytes(Length);
            Second = Scan.Word(text, 8);
            SecondMask = Scan.FirstBytes(Length - 8);
        }

        /// <summary>Tells the kinds apart by a few bits of their first and last letters.</summary>
        public static int Bucket(ulong first) => (int)((first ^ (first >> 23)) & (Buckets - 1));

        public bool Is(ulong first, ulong second) => (((first ^ First) & FirstMask) | ((second ^ Second) & SecondMask)) == 0 && Length != 0;
    }
}
