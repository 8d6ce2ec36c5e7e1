using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
#if NET
using System.Numerics;
using System.Runtime.Intrinsics;
#endif

namespace Habeas.Json;

/// <summary>
/// One code list as the reader uses it: code to index by a hash table, made from the same rows as everything else that knows the list.
/// A code's first sixteen bytes stand in the table as two words, so that nearly every look-up is two comparisons.
/// </summary>
internal sealed class CodeTable
{
    /// <summary>So many bytes of a code its words hold.</summary>
    public const int Short = 16;

    // Two of many tried, by which few codes of a list fall together.
    private const ulong Multiplier = 0xBE595C489BCDE107;
    private const ulong OtherMultiplier = 0x0AEBBC97BC2244E1;

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
            var entry = new Entry(padded, 0, _utf8[i].Length, i);
            var at = entry.Bucket(_shift);
            while (_entries[at].First != 0)
                at = (at + 1) & (_entries.Length - 1);
            _entries[at] = entry;
        }
    }

    public string Name { get; }

    /// <summary>True when an unknown code is a warning and survives; false when it is an error.</summary>
    public bool IsOpen { get; }

    public IReadOnlyList<string> Names => _names;

    /// <summary>The index of a code, -1 when the list does not have it.</summary>
    public int Find(ReadOnlySpan<byte> code)
    {
        // No code is so long that it would have to be looked for on the heap.
        const int Longest = 128;
        if (code.Length > Longest)
            return Find([.. code, .. new byte[Scan.Padding]], 0, code.Length);
        Span<byte> padded = stackalloc byte[Longest + Scan.Padding];
        padded.Clear();
        code.CopyTo(padded);
        return Find(padded, 0, code.Length);
    }

    /// <summary>The index of the code that is a part of a document, which has padding behind it; -1 when the list does not have it.</summary>
    public int Find(ReadOnlySpan<byte> text, int start, int length)
    {
        if (length <= Short)
        {
            // What is empty would be found in an empty bucket.
            return length == 0 ? -1 : FindShort(text, start, length);
        }
        var first = Scan.Word(text, start);
        var second = Scan.Word(text, start + 8);
        for (var at = Entry.Bucket(first, second, length, _shift); _entries[at].First != 0; at = (at + 1) & (_entries.Length - 1))
        {
            ref readonly var entry = ref _entries[at];
            if (entry.First == first && entry.Second == second && entry.Length == length && text.Slice(start, length).SequenceEqual(_utf8[entry.Index]))
                return entry.Index;
        }
        return -1;
    }

    /// <summary>The same of a code that is not empty and at most <see cref="Short"/> bytes long. Its two words and its length say all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindShort(ReadOnlySpan<byte> text, int start, int length)
    {
#if NET
        var words = (Vector128.Create(text.Slice(start, Short)) & Scan.FirstBytes16(length)).AsUInt64();
        return FindShort(words.GetElement(0), words.GetElement(1), length);
#else
        return FindShort(Scan.Word(text, start) & Scan.FirstBytes(length), Scan.Word(text, start + 8) & Scan.FirstBytes(length - 8), length);
#endif
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FindShort(ulong first, ulong second, int length)
    {
        var entries = _entries;
        for (var at = Entry.Bucket(first, second, length, _shift); ; at++)
        {
            ref readonly var entry = ref entries[at & (entries.Length - 1)];
            if (entry.First == first && entry.Second == second && entry.Length == length)
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
        // Where none of the sixteen bytes is the quote, the next must be.
        var bytes = Vector128.Create(text.Slice(start, Short));
        length = BitOperations.TrailingZeroCount(Vector128.Equals(bytes, Vector128.Create((byte)'"')).ExtractMostSignificantBits() | (1 << Short));
        if (text[start + length] != '"' || length == 0)
            return false;
        var words = (bytes & Scan.FirstBytes16(length)).AsUInt64();
        index = FindShort(words.GetElement(0), words.GetElement(1), length);
        return index >= 0;
#else
        length = Scan.StringEnd(text, start) - start;
        return text[start + length] == '"' && (uint)(length - 1) < Short && (index = FindShort(text, start, length)) >= 0;
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

    private readonly struct Entry(ReadOnlySpan<byte> text, int start, int length, int index)
    {
        public readonly ulong First = Scan.Word(text, start) & Scan.FirstBytes(length);
        public readonly ulong Second = Scan.Word(text, start + 8) & Scan.FirstBytes(length - 8);
        public readonly int Length = length;
        public readonly int Index = index;

        public static int Bucket(ulong first, ulong second, int length, int shift) => (int)(((first * Multiplier) + ((second + (ulong)length) * OtherMultiplier)) >> shift);

        public int Bucket(int shift) => Bucket(First, Second, Length, shift);
    }
}
