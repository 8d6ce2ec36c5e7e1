using System;
using System.Runtime.CompilerServices;

namespace Habeas.Json;

/// <content>Lists of known types.</content>
internal sealed partial class Reader
{
    private interface IItem
    {
        int Read(Reader reader, ReadOnlySpan<byte> text, int p, Property element, ref Cell value, int cell, int owner);
    }

    /// <summary>Reads a list of citations. Most have one, which is read without a loop.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadCitations(ReadOnlySpan<byte> text, int p, Property property, int list, int owner)
    {
        if (text[p] == '[' && IsFarFromLimits && property.MinItems <= 1)
        {
            var start = White(text, p + 1);
            if (text[start] == '"' && IdScan.TryReadCitation(text, start + 1, out var length, out var hash))
            {
                var end = start + length + 2;
                var close = White(text, end);
                if (text[close] == ']')
                {
                    Set(ref Tape.Take(start, out var item), end, hash);
                    Tape.AddReference(item);
                    Set(ref Tape.Cells[list], close + 1, Cell.Pack(1, item));
                    return close + 1;
                }
            }
        }
        return ReadItems<CitationItem>(text, p, property, list, owner);
    }

    /// <summary>Whether a list or map that holds no other can be read without a look at depth and size.</summary>
    private bool IsFarFromLimits => _depth < _maxDepth && Tape.Capacity <= _maxTape;

    /// <summary>The loop over a list. It is compiled once for each kind of item, so that citations and objects, which nearly all lists hold, cost no choice of a method.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadItems<T>(ReadOnlySpan<byte> text, int p, Property property, int list, int owner)
        where T : struct, IItem
    {
        if (text[p] != '[')
            return WrongType(text, p, property, list);
        if (!Enter(p))
            return Lost;
        var tape = Tape;
        var element = property.Element!;
        var first = tape.Count;
        int count = 0, last = 0;
        p = White(text, p + 1);
        for (var start = text[p]; start != ']'; start = text[p])
        {
            if (start is not ((byte)'"' or (byte)'{'))
            {
                var next = BeforeOddItem(text, p, list);
                if (next < 0)
                    return Lost;
                if (next > p)
                {
                    p = next;
                    continue;
                }
            }
            ref var value = ref tape.Take(p, out var cell);
            if (count++ > 0)
                tape.Cells[last].Next = cell;
            last = cell;
            p = default(T).Read(this, text, p, element, ref value, cell, owner);
            p = p >= 0 ? EndOfItem(text, p, list) : LeaveItem(text, p, cell);
            if (p < 0)
                return Lost;
            if (tape.Capacity > _maxTape && tape.Size > _maxTape)
                return ReportTooMany(tape.Cells[list].Start);
        }
        return LeaveList(p, property, list, count, first);
    }

    /// <summary>The end of the item in the cell taken last, looked at closer where it is <see cref="Odd"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int EndOf(int p, ReadOnlySpan<byte> text, Property element) => p == Odd ? ReadOther(text, element) : p;

    /// <summary>At the closing bracket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int LeaveList(int p, Property property, int list, int count, int first)
    {
        _depth--;
        ref var whole = ref Tape.Cells[list];
        whole.State = CellState.Present;
        whole.End = p + 1;
        whole.Value = Cell.Pack(count, count > 0 ? first : 0);
        if (count < property.MinItems)
            ReportTooFew(property, whole.Start, p + 1, count);
        return p + 1;
    }

    /// <summary>From behind an item to the next or to the closing bracket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int EndOfItem(ReadOnlySpan<byte> text, int p, int list)
    {
        var next = text[p];
        if (next <= 0x20)
        {
            p = Scan.White(text, p);
            next = text[p];
        }
        if (next == ']')
            return p;
        if (next != ',')
            return RecoverComma(text, p, Tape.Cells[list].Start, (byte)']');
        var comma = p;
        p = White(text, p + 1);
        if (text[p] == ']')
            ReportTrailingComma(comma);
        return p;
    }

    private readonly struct CitationItem : IItem
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Read(Reader reader, ReadOnlySpan<byte> text, int p, Property element, ref Cell value, int cell, int owner) => reader.EndOf(ReadCitation(text, p, ref value, reader.Tape), text, element);
    }

    private readonly struct ObjectItem : IItem
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Read(Reader reader, ReadOnlySpan<byte> text, int p, Property element, ref Cell value, int cell, int owner) => reader.ReadObject(text, p, element, cell, owner);
    }

    private readonly struct AnyItem : IItem
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Read(Reader reader, ReadOnlySpan<byte> text, int p, Property element, ref Cell value, int cell, int owner) => reader.EndOf(reader.ReadValue(text, p, element.Key, ref value, cell, owner), text, element);
    }
}
