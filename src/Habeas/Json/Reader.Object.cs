using System;
using System.Runtime.CompilerServices;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>Objects of known types. What is as it should be is read here; everything else is in <c>Reader.OddMembers</c>, out of the way of the loops.</content>
internal sealed partial class Reader
{
    /// <summary>For each type the key from which its names are looked for, made when the type first occurs.</summary>
    private readonly NameKey?[] _keys = new NameKey?[Tables.Shapes.Length];

    /// <summary>Reads the object that is to stand at <paramref name="p"/> into <paramref name="cell"/> and a row of its own. <paramref name="owner"/> is the object around it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadObject(ReadOnlySpan<byte> text, int p, Property property, int cell, int owner)
    {
        if (text[p] != '{')
            return WrongType(text, p, property, cell);
        var shape = property.Shape!;
        var at = Tape.AllocateObject(shape, owner, cell);
        if (!Enter(p))
            return Lost;
        var tape = Tape;
        var last = _keys[shape.Index] ?? MakeKey(shape);
        // Writers repeat themselves: what followed this property last time nearly always follows it again.
        var next = last.Next;
        var presence = 0UL;
        p = White(text, p + 1);
        if (text[p] == '}')
            return Leave(p, shape, at, cell, presence);
        while (true)
        {
            var key = next;
            if (!key.StandsAt(text, p))
            {
                var found = last.Seek(text, p);
                if (found is null)
                {
                    p = ReadOddMember(text, p, shape, at);
                    if (p < 0)
                        return Lost;
                    if (text[p] == '}')
                        return Leave(p, shape, at, cell, presence);
                    continue;
                }
                key = found;
            }
            last = key;
            next = key.Next;
            p = White(text, p + key.Length);
            ref var slot = ref tape.Slots[at + key.Slot];
            if (slot == 0)
            {
                presence |= key.Bit;
                slot = tape.Count;
                ref var value = ref tape.Take(p, out var taken);
                p = ReadValue(text, p, key.Property, key.Kind, ref value, taken, at);
                if (p >= 0)
                {
                    var end = text[p];
                    if (end <= 0x20)
                    {
                        p = Scan.White(text, p);
                        end = text[p];
                    }
                    if (end == ',')
                    {
                        p = White(text, p + 1);
                        continue;
                    }
                    if (end == '}')
                        return Leave(p, shape, at, cell, presence);
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
                return Leave(p, shape, at, cell, presence);
        }
    }

    /// <summary>At the closing brace.</summary>
    private int Leave(int p, Shape shape, int at, int cell, ulong presence)
    {
        _depth--;
        Tape.Cells[cell].End = p + 1;
        Tape.AddPresence(at, shape, presence);
        if ((presence & shape.RequiredMask) != shape.RequiredMask)
            ReportMissing(shape, at);
        return p + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private NameKey MakeKey(Shape shape) => _keys[shape.Index] = new NameKey(shape.Properties);

    private bool Enter(int p)
    {
        if (++_depth <= _options.MaxDepth)
            return true;
        Reports.Add(TextFaults.TooDeep, p, p + 1, Number(_options.MaxDepth));
        return false;
    }
}
