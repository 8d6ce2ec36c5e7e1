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

    /// <summary>An item of a record where else the kind of one is told.</summary>
    public const int Item = 15;

    /// <summary>The kind's index and the length of the id that begins at <paramref name="start"/>, -1 for none or one with a namespace. Ends where the slug ends.</summary>
    public static int Kind(ReadOnlySpan<byte> text, int start, out int length)
    {
        length = 0;
        ref readonly var key = ref Keys[KindKey.Bucket(Scan.Word(text, start))];
        if (!key.StandsAt(text, start))
            return -1;
        var end = Scan.SlugEnd(text, start + key.Length);
        if (end == start + key.Length || text[end] == '/')
            return -1;
        length = end - start;
        return key.Kind;
    }

#if NET
    /// <summary>
    /// Reads what stands before a quote when that is <c>kind:slug</c> or <c>#item</c>, of at most 31 bytes: its length, its kind, <see cref="Item"/> for an item of the record itself, and the hash
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
        // Of an id the first byte that no slug has is the colon, which ends the kind's name, the second the quote; of an item it is the quote.
        var others = Scan.OtherThanSlug(bytes);
        kind = Item;
        if (mark != 0)
            return BitOperations.TrailingZeroCount(others) == end && end is > 0 and < 32;
        ref readonly var key = ref Keys[KindKey.Bucket(bytes.AsUInt64().ToScalar())];
        kind = key.Kind;
        return key.Is(bytes.GetLower()) && BitOperations.TrailingZeroCount(others & (others - 1)) == end && end > key.Length && end < 32;
    }

    /// <summary>The same of <c>kind:slug</c> and <c>kind:slug#item</c> of at most 63 bytes.</summary>
    public static bool TryReadLongReference(ReadOnlySpan<byte> text, int start, out int length, out int kind, out bool hasItem, out long hash)
    {
        var bytes = Vector256.Create(text.Slice(start, 32));
        var others = Scan.OtherThanSlug(bytes) | ((ulong)Scan.OtherThanSlug(Vector256.Create(text.Slice(start + 32, 32))) << 32);
        others &= others - 1;
        var id = BitOperations.TrailingZeroCount(others);
        hasItem = text[start + id] == '#';
        length = hasItem ? BitOperations.TrailingZeroCount(others & (others - 1)) : id;
        ref readonly var key = ref Keys[KindKey.Bucket(bytes.AsUInt64().GetElement(0))];
        kind = key.Kind;
        hash = Hash64.Of(text, start, length);
        return key.Is(bytes.GetLower()) && id > key.Length
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
        var digits = (uint)(word >> 32) ^ 0x30303030;
        var all = digits << (-8 * count);
        return (uint)word == Par && (uint)(count - 1) < 4 && (((all + 0x76767676) | all) & 0x80808080) == 0 && (digits & 0xFF) != 0;
    }

    /// <summary>Whether the bytes up to <paramref name="end"/> are <c>#</c> and a slug.</summary>
    public static bool IsItem(ReadOnlySpan<byte> text, int start, int end) => text[start] == '#' && end > start + 1 && Scan.SlugEnd(text, start + 1) == end;

    /// <summary>The index of the kind whose name stands before a quote, -1 for none.</summary>
    public static int QuotedKind(ReadOnlySpan<byte> text, int start)
    {
        ref readonly var key = ref QuotedKeys[KindKey.Bucket(Scan.Word(text, start))];
        return key.StandsAt(text, start) ? key.Kind : -1;
    }

    private static KindKey[] MakeKeys(char end)
    {
        var keys = new KindKey[KindKey.Buckets];
#if NET
        // One bit more is asked for than there are: nothing is found in an empty bucket.
        for (var bucket = 0; bucket < keys.Length; bucket++)
            keys[bucket] = new KindKey(new byte[Scan.Padding], 17, -1);
#endif
        for (var kind = 0; kind < KindCodes.Names.Length; kind++)
        {
            var written = new byte[Scan.Padding];
            var length = 0;
            foreach (var letter in KindCodes.Names[kind] + end)
                written[length++] = (byte)letter;
            ref var key = ref keys[KindKey.Bucket(Scan.Word(written, 0))];
            if (key.Length is > 0 and < 17)
                throw new InvalidOperationException("two kinds fall into one bucket");
            key = new KindKey(written, length, kind);
        }
        return keys;
    }

    /// <summary>By what the kind of an id is recognised: its name and the colon or quote behind it, of at most sixteen bytes.</summary>
    private readonly struct KindKey
    {
        public const int Buckets = 16;

#if NET
        private readonly Vector128<byte> _written;
        private readonly uint _mask;
#else
        private readonly ulong _first;
        private readonly ulong _firstMask;
        private readonly ulong _second;
        private readonly ulong _secondMask;
#endif

        /// <summary>Colon or quote included; 0 in an empty bucket.</summary>
        public readonly int Length;
        public readonly int Kind;

        public KindKey(byte[] written, int length, int kind)
        {
            Length = length;
            Kind = kind;
#if NET
            _written = Vector128.Create(written, 0);
            _mask = (1U << length) - 1;
#else
            _first = Scan.Word(written, 0);
            _firstMask = Scan.FirstBytes(Length);
            _second = Scan.Word(written, 8);
            _secondMask = Scan.FirstBytes(Length - 8);
#endif
        }

        /// <summary>Tells the kinds apart by a few bits of their first and last letters.</summary>
        public static int Bucket(ulong first) => (int)((first ^ (first >> 23)) & (Buckets - 1));

#if NET
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool StandsAt(ReadOnlySpan<byte> text, int at) => Is(Vector128.Create(text.Slice(at, 16)));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Is(Vector128<byte> bytes) => (_mask & ~Vector128.Equals(bytes, _written).ExtractMostSignificantBits()) == 0;
#else
        public bool StandsAt(ReadOnlySpan<byte> text, int at) =>
            (((Scan.Word(text, at) ^ _first) & _firstMask) | ((Scan.Word(text, at + 8) ^ _second) & _secondMask)) == 0 && Length != 0;
#endif
    }
}
