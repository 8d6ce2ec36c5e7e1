using System;
using System.Runtime.CompilerServices;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>Objects of known types. What is as it should be is read here; everything else is in <c>Reader.OddMembers</c>, out of the way of the loops.</content>
internal sealed partial class Reader
{
    /// <summary>For each type what is needed to read its objects, made when the type first occurs.</summary>
    private readonly TypeKeys[] _types = new TypeKeys[Tables.Shapes.Length];

    /// <summary>Reads the object that is to stand at <paramref name="p"/> into <paramref name="own"/>, the cell of the property, and into a row. <paramref name="owner"/> is the object around it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadObject(ReadOnlySpan<byte> text, int p, Property property, int own, int owner) =>
        text[p] == '{' ? ReadMembers(text, p, KeysOf(property.ObjectType), own, owner) : WrongType(text, p, property, own);

    /// <summary>Reads the object whose brace stands at <paramref name="p"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadMembers(ReadOnlySpan<byte> text, int p, in TypeKeys type, int cell, int owner)
    {
        var tape = Tape;
        var at = tape.AllocateObject(type, owner, cell);
        if (!Enter(p))
            return Lost;
        // Writers repeat themselves: what followed this property last time nearly always follows it again.
        var keys = type.Names;
        ref var key = ref keys[0];
        var presence = 0UL;
        var open = p + 1;
        p = White(text, open);
        // What stands before the first name mostly stands before each, a line end and so many spaces or nothing.
        var indent = p - open;
        var isOpen = text[p] != '}';
        while (isOpen)
        {
            int slot = key.Next;
            ref var guess = ref keys[slot];
            if (!guess.StandsAt(text, p))
            {
                slot = NameKey.Seek(keys, type.Buckets, text, p);
                if (slot == 0)
                {
                    p = ReadOddMember(text, p, Tables.Shapes[type.Index], at);
                    if (p < 0)
                        return Lost;
                    isOpen = text[p] != '}';
                    continue;
                }
                key.Next = (byte)slot;
                guess = ref keys[slot];
            }
            key = ref guess;
            p = BehindColon(text, p + key.Length);
            ref var place = ref tape.Slots[at + slot];
            if (place == 0)
            {
                presence |= 1UL << slot;
                place = tape.Count;
                ref var value = ref tape.Take(p, out var taken);
                p = ReadValue(text, p, key, ref value, taken, at);
                if (p < 0)
                {
                    p = p == Odd ? ReadOther(text, key.Property) : p;
                    if (p < 0)
                    {
                        p = LeaveValue(text, p, at, key.Property.Slot);
                        if (p < 0)
                            return Lost;
                        isOpen = text[p] != '}';
                        continue;
                    }
                }
                // Without white space, as nearly all are that were written by machines, this is all there is to look at.
                if (Scan.IsPair(text, p, (byte)',', (byte)'"'))
                {
                    p++;
                    continue;
                }
                var end = text[p];
                if (end <= 0x20)
                {
                    p = Scan.White(text, p);
                    end = text[p];
                }
                if (end == ',')
                {
                    p = indent > 0 && Scan.IsIndented(text, p + 1, indent) ? p + 1 + indent : White(text, p + 1);
                    continue;
                }
                if (end == '}')
                    break;
                p = MissingComma(text, p, at);
            }
            else
            {
                p = ReadAgain(text, p, key.Property, at);
            }
            if (p < 0)
                return Lost;
            isOpen = text[p] != '}';
        }
        _depth--;
        tape.Cells[cell].End = p + 1;
        tape.AddPresence(at, type.PresenceSlot, presence);
        if ((presence & type.RequiredMask) != type.RequiredMask)
            ReportMissing(Tables.Shapes[type.Index], at);
        return p + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref readonly TypeKeys KeysOf(int type)
    {
        ref var keys = ref _types[type];
        if (!keys.IsMade)
            keys = new TypeKeys(Tables.Shapes[type]);
        return ref keys;
    }

    private bool Enter(int p)
    {
        if (++_depth <= _maxDepth)
            return true;
        Reports.Add(TextFaults.TooDeep, p, p + 1, Number(_maxDepth));
        return false;
    }
}
