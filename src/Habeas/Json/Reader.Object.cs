using System;
using System.Runtime.CompilerServices;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>Objects of known types. What is as it should be is read here; everything else is in <c>Reader.OddMembers</c>, out of the way of the loops.</content>
internal sealed partial class Reader
{
    /// <summary>For each type the keys of its names, made when the type first occurs, and where to look when a name is not the one foretold.</summary>
    private readonly NameKey[]?[] _keys = new NameKey[]?[Tables.Shapes.Length];
    private readonly byte[]?[] _buckets = new byte[]?[Tables.Shapes.Length];

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
        var keys = _keys[shape.Index] ?? MakeKeys(shape);
        // Writers repeat themselves: what followed this property last time nearly always follows it again.
        var last = 0;
        int next = keys[0].Next;
        var presence = 0UL;
        p = White(text, p + 1);
        if (text[p] == '}')
            return Leave(p, shape, at, cell, presence);
        while (true)
        {
            if (!keys[next].StandsAt(text, p))
            {
                next = NameKey.Seek(keys, _buckets[shape.Index]!, text, p);
                if (next == 0)
                {
                    p = ReadOddMember(text, p, shape, at);
                    if (p < 0)
                        return Lost;
                    if (text[p] == '}')
                        return Leave(p, shape, at, cell, presence);
                    next = keys[last].Next;
                    continue;
                }
                keys[last].Next = (byte)next;
            }
            last = next;
            ref var key = ref keys[next];
            p = White(text, p + key.Length);
            ref var slot = ref tape.Slots[at + next];
            if (slot == 0)
            {
                presence |= 1UL << next;
                slot = tape.Count;
                next = key.Next;
                ref var value = ref tape.Take(p, out var taken);
                p = ReadValue(text, p, key.Property, key.Way, ref value, taken, at);
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
                    p = LeaveValue(text, p, at, last);
                }
            }
            else
            {
                next = key.Next;
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
    private NameKey[] MakeKeys(Shape shape)
    {
        var keys = NameKey.Of(shape.Properties);
        _buckets[shape.Index] = NameKey.Buckets(keys);
        return _keys[shape.Index] = keys;
    }

    private bool Enter(int p)
    {
        if (++_depth <= _options.MaxDepth)
            return true;
        Reports.Add(TextFaults.TooDeep, p, p + 1, Number(_options.MaxDepth));
        return false;
    }
}
