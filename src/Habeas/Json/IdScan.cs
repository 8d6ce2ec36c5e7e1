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
    private static readonly KindKey[] Keys = MakeKeys();

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
    /// <summary>Reads what stands before a quote when that is one of the three usual forms of a reference and no longer than 31 bytes. <paramref name="id"/> need not be looked at otherwise.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> text, int start, out Scanned id)
    {
        id = default;
        var bytes = Vector256.Create(text.Slice(start, 32));
        var others = Scan.OtherThanSlug(bytes);
        // Of a whole id the first byte that no slug has is the colon, the second the quote.
        var colon = BitOperations.TrailingZeroCount(others);
        others &= others - 1;
        var end = BitOperations.TrailingZeroCount(others);
        if (text[start + end] == '"')
        {
            var words = bytes.AsUInt64();
            ref readonly var key = ref Keys[KindKey.Bucket(words.GetElement(0))];
            if (key.Length == colon + 1 && key.Is(words.GetElement(0), words.GetElement(1)) && end > colon + 1)
            {
                id = new Scanned(end, key.Kind, CellFlags.None, Hash64.Of(bytes, end));
                return true;
            }
            if (colon == 0 && text[start] == '#' && end > 1)
            {
                id = new Scanned(end, -1, CellFlags.Local, Hash64.Of(text, start + 1, end - 1));
                return true;
            }
        }
        return false;
    }

    /// <summary>An id or reference: its length without quotes, its kind, -1 for an item of the record itself, and what its cell holds.</summary>
    public readonly record struct Scanned(int Length, int Kind, CellFlags Flags, long Hash);
#endif

    /// <summary>Whether the bytes up to <paramref name="end"/> are <c>#par</c> and up to four digits.</summary>
    public static bool IsParagraph(ReadOnlySpan<byte> text, int start, int end) => ParagraphEnd(text, start) == end && end > start;

    /// <summary>Where the quote stands that follows here at once, or behind <c>#par</c> and up to four digits; -1 where neither is so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ParagraphEnd(ReadOnlySpan<byte> text, int start)
    {
        const uint Par = 0x72617023;
        var word = Scan.Word(text, start);
        if ((byte)word == '"')
            return start;
        if ((uint)word != Par)
            return -1;
        // Each digit becomes its value; whatever is more than nine has its highest bit set in the sum.
        var digits = (uint)(word >> 32) ^ 0x30303030;
        if ((digits & 0xFF) - 1 > 8)
            return -1;
        var end = start + 5;
        while ((uint)(text[end] - '0') <= 9 && end < start + 8)
            end++;
        return text[end] == '"' ? end : -1;
    }

    /// <summary>Whether the bytes up to <paramref name="end"/> are <c>#</c> and a slug.</summary>
    public static bool IsItem(ReadOnlySpan<byte> text, int start, int end) => text[start] == '#' && end > start + 1 && Scan.SlugEnd(text, start + 1) == end;

    private static KindKey[] MakeKeys()
    {
        var keys = new KindKey[KindKey.Buckets];
        for (var kind = 0; kind < IdGrammar.Kinds.Length; kind++)
        {
            var key = new KindKey(IdGrammar.Kinds[kind], kind);
            if (keys[KindKey.Bucket(key.First)].Length != 0)
                throw new InvalidOperationException("two kinds fall into one bucket");
            keys[KindKey.Bucket(key.First)] = key;
        }
        return keys;
    }

    /// <summary>By what the kind of an id is recognised: its name and the colon, as two words.</summary>
    private readonly struct KindKey
    {
        public const int Buckets = 16;

        public readonly ulong First;
        public readonly ulong FirstMask;
        public readonly ulong Second;
        public readonly ulong SecondMask;

        /// <summary>Colon included; 0 in an empty bucket.</summary>
        public readonly int Length;
        public readonly int Kind;

        public KindKey(string name, int kind)
        {
            var text = new byte[Scan.Padding];
            for (var i = 0; i < name.Length; i++)
                text[i] = (byte)name[i];
            text[name.Length] = (byte)':';
            Length = name.Length + 1;
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
