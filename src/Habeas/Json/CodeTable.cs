using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using Habeas.Findings;
#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace Habeas.Json;

/// <summary>
/// One code list as the reader uses it: code to index by a hash table, made from the same rows as everything else that knows the list.
/// A code's first sixteen bytes, the quote behind it included, stand in the table as two words, so that nearly every look-up is two comparisons.
/// </summary>
internal sealed class CodeTable
{
    /// <summary>So long are codes of which the words hold all.</summary>
    public const int Short = WordBytes - 1;

    private const int WordBytes = 16;

    // Two of many tried, by which few codes of a list fall together.
    private const ulong Multiplier = 0xE571E76EC7E85467;
    private const ulong OtherMultiplier = 0x8CAE803D4AB712E5;

    private readonly string[] _names;
    private readonly byte[][] _utf8;
    private readonly Entry[] _entries;
    private readonly int _shift;

    public CodeTable(string name, bool isOpen, string[] codes)
    {
        Name = name;
        IsOpen = isOpen;
        _names = codes;
        _utf8 = new byte[codes.Length][];
        for (var i = 0; i < codes.Length; i++)
            _utf8[i] = Encoding.UTF8.GetBytes(codes[i]);
        var bits = 4;
        while ((1 << bits) < _names.Length * 3)
            bits++;
        _shift = 64 - bits;
        _entries = new Entry[1 << bits];
        for (var i = 0; i < _utf8.Length; i++)
        {
            var padded = new byte[_utf8[i].Length + Scan.Padding];
            _utf8[i].CopyTo(padded, 0);
            padded[_utf8[i].Length] = (byte)'"';
            var entry = new Entry(Scan.Word(padded, 0), Scan.Word(padded, 8), _utf8[i].Length, i);
            var at = Entry.Bucket(entry.First, entry.Second, _shift);
            while (_entries[at].First != 0)
                at = (at + 1) & (_entries.Length - 1);
            _entries[at] = entry;
        }
    }

    public string Name { get; }

    /// <summary>True when an unknown code is a warning and survives; false when it is an error.</summary>
    public bool IsOpen { get; }

    public IReadOnlyList<string> Names => _names;

    /// <summary>The same, to find the one that was meant; made when first asked for.</summary>
    public Vocabulary Vocabulary => field ??= new Vocabulary(_names);

    /// <summary>The index of a code, -1 when the list does not have it.</summary>
    public int Find(ReadOnlySpan<byte> code)
    {
        // No code is so long that it would have to be looked for on the heap.
        const int Longest = 128;
        if (code.Length > Longest)
            return Find([.. code, (byte)'"', .. new byte[Scan.Padding]], 0, code.Length);
        Span<byte> padded = stackalloc byte[Longest + Scan.Padding];
        padded.Clear();
        code.CopyTo(padded);
        padded[code.Length] = (byte)'"';
        return Find(padded, 0, code.Length);
    }

    /// <summary>The index of the code that stands in a document before a quote; -1 when the list does not have it.</summary>
    public int Find(ReadOnlySpan<byte> text, int start, int length)
    {
        if (length <= Short)
            return FindShort(text, start, length);
        var first = Scan.Word(text, start);
        var second = Scan.Word(text, start + 8);
        for (var at = Entry.Bucket(first, second, _shift); _entries[at].First != 0; at = (at + 1) & (_entries.Length - 1))
        {
            ref readonly var entry = ref _entries[at];
            if (entry.First == first && entry.Second == second && entry.Length == length && text.Slice(start, length).SequenceEqual(_utf8[entry.Index]))
                return entry.Index;
        }
        return -1;
    }

    /// <summary>The same of a code of at most <see cref="Short"/> bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindShort(ReadOnlySpan<byte> text, int start, int length)
    {
#if NET
        return FindWords(Vector128.Create(text.Slice(start, WordBytes)) & Scan.FirstOf16(length + 1));
#else
        return FindWords(Scan.Word(text, start) & Scan.FirstBytes(length + 1), Scan.Word(text, start + 8) & Scan.FirstBytes(length - 7));
#endif
    }

#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FindWords(Vector128<byte> written) => FindWords(written.AsUInt64().GetElement(0), written.AsUInt64().GetElement(1));
#endif

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FindWords(ulong first, ulong second)
    {
        var entries = _entries;
        for (var at = Entry.Bucket(first, second, _shift); ; at++)
        {
            ref readonly var entry = ref entries[at & (entries.Length - 1)];
            if (entry.First == first && entry.Second == second)
                return entry.Index;
            if (entry.First == 0)
                return -1;
        }
    }

    /// <summary>Reads a code before a quote when it is one of the list, of at most <see cref="Short"/> bytes: its length and index. What it is otherwise is not said.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(ReadOnlySpan<byte> text, int start, out int length, out int index)
    {
        index = -1;
#if NET
        var bytes = Vector128.Create(text.Slice(start, WordBytes));
        var quotes = Vector128.Equals(bytes, Vector128.Create((byte)'"')).ExtractMostSignificantBits();
        length = BitOperations.TrailingZeroCount(quotes);
        if (quotes == 0)
            return false;
        index = FindWords(bytes & Scan.FirstOf16(length + 1));
        return index >= 0;
#else
        length = Scan.StringEnd(text, start) - start;
        return text[start + length] == '"' && length <= Short && (index = FindShort(text, start, length)) >= 0;
#endif
    }

    /// <summary>The same list with more codes behind its own, so that known codes keep their index.</summary>
    public CodeTable With(IEnumerable<string> additions)
    {
        var codes = new List<string>(_names);
        foreach (var addition in additions)
        {
            if (!codes.Contains(addition))
                codes.Add(addition);
        }
        return new CodeTable(Name, IsOpen, codes.ToArray());
    }

    private readonly struct Entry(ulong first, ulong second, int length, int index)
    {
        public readonly ulong First = first;
        public readonly ulong Second = second;
        public readonly int Length = length;
        public readonly int Index = index;

        public static int Bucket(ulong first, ulong second, int shift) => (int)(((first * Multiplier) + (second * OtherMultiplier)) >> shift);
    }
}
