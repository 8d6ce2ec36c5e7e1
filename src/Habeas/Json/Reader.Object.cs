using System;
using System.Runtime.CompilerServices;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>Objects and lists of known types. What is as it should be is read here; everything else is in <c>Reader.OddMembers</c>, out of the way of the loops.</content>
internal sealed partial class Reader
{
    /// <summary>For each type by what its properties are recognised.</summary>
    private readonly NameKey[][] _keys = Array.ConvertAll(Tables.Shapes, static shape => shape.MakeKeys());

    /// <summary>Reads the object whose brace stands at <paramref name="p"/> into the row <paramref name="at"/>.</summary>
    private int ReadObject(ReadOnlySpan<byte> text, int p, Shape shape, int at)
    {
        if (!Enter(p))
            return Lost;
        var keys = _keys[shape.Index];
        var last = 0;
        var presence = 0UL;
        p = White(text, p + 1);
        if (text[p] == '}')
            return Leave(p, shape, at, presence);
        while (true)
        {
            // Writers repeat themselves: what followed this property last time nearly always follows it again.
            var found = keys[last].Next;
            if (!IsMember(text, p, in keys[found]))
            {
                found = Seek(text, p, keys, last);
                if (found == 0)
                {
                    p = ReadOddMember(text, p, shape, at);
                    if (p < 0)
                        return Lost;
                    if (text[p] == '}')
                        return Leave(p, shape, at, presence);
                    continue;
                }
                keys[last].Next = found;
            }
            last = found;
            ref readonly var key = ref keys[found];
            p = White(text, p + key.Length);
            ref var slot = ref Tape.Slots[at + key.Slot];
            if (slot == 0)
            {
                presence |= 1UL << key.Slot;
                slot = Tape.Allocate(p);
                p = ReadValue(text, p, key.Property, slot, at);
                if (p >= 0)
                {
                    p = White(text, p);
                    if (text[p] == ',')
                    {
                        p = White(text, p + 1);
                        continue;
                    }
                    if (text[p] == '}')
                        return Leave(p, shape, at, presence);
                    p = MissingComma(text, p, at);
                }
                else
                {
                    p = LeaveValue(text, p, at, key.Slot);
                }
            }
            else
            {
                p = ReadAgain(text, p, key.Property, at);
            }
            if (p < 0)
                return Lost;
            if (text[p] == '}')
                return Leave(p, shape, at, presence);
        }
    }

    /// <summary>At the closing brace.</summary>
    private int Leave(int p, Shape shape, int at, ulong presence)
    {
        _depth--;
        Tape.Cells[Tape.Slots[at]].End = p + 1;
        Tape.AddPresence(at, shape, presence);
        if ((presence & shape.RequiredMask) != shape.RequiredMask)
            ReportMissing(shape, at);
        return p + 1;
    }

    /// <summary>Reads the list whose bracket stands at <paramref name="p"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadArray(ReadOnlySpan<byte> text, int p, Property property, int list, int owner)
    {
        if (!Enter(p))
            return Lost;
        var element = property.Element!;
        var first = Tape.Count;
        int count = 0, last = 0;
        p = White(text, p + 1);
        while (text[p] != ']')
        {
            if (text[p] is not ((byte)'"' or (byte)'{'))
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
            var cell = Tape.Allocate(p);
            if (count++ > 0)
                Tape.Cells[last].Next = cell;
            last = cell;
            p = ReadValue(text, p, element, cell, owner);
            if (p >= 0)
            {
                p = White(text, p);
                if (text[p] == ',')
                {
                    var comma = p;
                    p = White(text, p + 1);
                    if (text[p] == ']')
                        ReportTrailingComma(comma);
                }
                else if (text[p] != ']')
                {
                    p = RecoverComma(text, p, Tape.Cells[list].Start, (byte)']');
                }
            }
            else
            {
                p = LeaveItem(text, p, cell);
            }
            if (p < 0)
                return Lost;
            if (Tape.Size > _options.MaxTape)
                return ReportTooMany(Tape.Cells[list].Start);
        }
        _depth--;
        ref var value = ref Tape.Cells[list];
        value.State = CellState.Present;
        value.End = p + 1;
        value.Value = Cell.Pack(count, count > 0 ? first : 0);
        if (count < property.MinItems)
            ReportTooFew(property, value.Start, p + 1, count);
        return p + 1;
    }

    /// <summary>Whether the member at <paramref name="p"/> has this name, written without escapes and with the colon at once behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsMember(ReadOnlySpan<byte> text, int p, in NameKey key) => ((Scan.Word(text, p) ^ key.Word) & key.Mask) == 0 && HasRest(text, p, in key);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasRest(ReadOnlySpan<byte> text, int p, in NameKey key) =>
        key.Length <= 8 || (Scan.Word(text, p + key.Length - 8) == key.Last && (key.Length <= 16 || text.Slice(p + 1, key.Length - 3).SequenceEqual(key.Property.Utf8)));

    /// <summary>The place of the key whose name stands here, looked for from the one read last on and then from the first; 0 where none of the type is written so.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Seek(ReadOnlySpan<byte> text, int p, NameKey[] keys, int last)
    {
        var word = Scan.Word(text, p);
        for (var i = last + 1; i < keys.Length; i++)
        {
            if (((word ^ keys[i].Word) & keys[i].Mask) == 0 && HasRest(text, p, in keys[i]))
                return i;
        }
        for (var i = 1; i <= last; i++)
        {
            if (((word ^ keys[i].Word) & keys[i].Mask) == 0 && HasRest(text, p, in keys[i]))
                return i;
        }
        return 0;
    }

    private bool Enter(int p)
    {
        if (++_depth <= _options.MaxDepth)
            return true;
        Reports.Add(TextFaults.TooDeep, p, p + 1, Number(_options.MaxDepth));
        return false;
    }
}
