using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>Objects and lists of known types.</content>
internal sealed partial class Reader
{
    private readonly List<(int Owner, string Meant, Report Report)> _misspelt = [];

    /// <summary>For each type and position in its canonical order, the property that was found there last.</summary>
    private readonly byte[][] _successors = Array.ConvertAll(Tables.Shapes, static shape => new byte[shape.Properties.Length + 1]);

    /// <summary>Reads the object whose brace stands at <paramref name="p"/> into the cells from <paramref name="at"/> on.</summary>
    private int ReadObject(ReadOnlySpan<byte> text, int p, Shape shape, int at)
    {
        var open = p;
        if (!Enter(open))
            return Lost;
        var properties = shape.Properties;
        var keys = shape.Keys;
        var successors = _successors[shape.Index];
        var next = 0;
        var broken = false;
        p = White(text, p + 1);
        if (text[p] == '}')
            goto end;
        while (true)
        {
            if (text[p] != '"')
            {
                broken = true;
                p = RecoverName(text, p, open);
                if (p < 0)
                    return Lost;
                if (text[p] == '}')
                    break;
                continue;
            }
            var name = p;
            Property? property = null;
            var word = Scan.Word(text, p + 1);
            // Writers repeat themselves: what followed this property last time nearly always follows it again.
            var guess = successors[next];
            if (IsName(word, in keys[guess]) && HasRest(text, p, in keys[guess]))
            {
                property = properties[guess];
                p += keys[guess].Length + 2;
                next = guess + 1;
            }
            else
            {
                for (var i = next; i < keys.Length; i++)
                {
                    if (IsName(word, in keys[i]) && HasRest(text, p, in keys[i]))
                    {
                        property = properties[i];
                        p += keys[i].Length + 2;
                        successors[next] = (byte)i;
                        next = i + 1;
                        break;
                    }
                }
            }
            if (property is null)
            {
                p = FindProperty(text, p, shape, ref next, out property);
                if (p < 0)
                    return Lost;
            }
            var nameEnd = p;
            p = White(text, p);
            if (text[p] != ':')
            {
                broken = true;
                p = RecoverColon(text, p, open);
            }
            else
            {
                var value = White(text, p + 1);
                if (property is null)
                    p = ReadUnknown(text, name, nameEnd, value, shape, at);
                else if (Tape.Cells[at + property.Slot].State != CellState.Absent)
                    p = ReadDuplicate(text, name, nameEnd, value, at + property.Slot);
                else
                    p = ReadValue(text, value, property, at + property.Slot, at);
                if (p == Broken)
                {
                    broken = true;
                    p = NextMember(text, value, (byte)'}');
                }
                else if (p >= 0)
                {
                    p = White(text, p);
                    if (text[p] == ',')
                    {
                        var comma = p;
                        p = White(text, p + 1);
                        if (text[p] != '}')
                            continue;
                        ReportTrailingComma(comma);
                        break;
                    }
                    if (text[p] == '}')
                        break;
                    broken = true;
                    p = RecoverComma(text, p, open, (byte)'}');
                }
            }
            if (p < 0)
                return Lost;
            if (text[p] == '}')
                break;
        }
    end:
        _depth--;
        Tape.Cells[at].End = p + 1;
        if (!broken && shape.Required.Length > 0)
            CheckRequired(shape, at);
        return p + 1;
    }

    /// <summary>Reads the list whose bracket stands at <paramref name="p"/>.</summary>
    private int ReadArray(ReadOnlySpan<byte> text, int p, Property property, int slot, int owner)
    {
        var open = p;
        if (!Enter(open))
            return Lost;
        var element = property.Element!;
        int count = 0, first = 0, last = 0;
        p = White(text, p + 1);
        while (text[p] != ']')
        {
            if (p >= _length)
                return ReportUnclosed(open, "the list");
            if (text[p] is (byte)'/' or (byte)'#' && CommentEnd(text, p) > p)
            {
                p = ReportComments(text, p);
                continue;
            }
            var value = p;
            int cell;
            if (element.Kind == ValueKind.Object && text[p] == '{')
            {
                cell = Tape.AllocateObject(element.Shape!, owner, p);
                p = ReadObject(text, p, element.Shape!, cell);
            }
            else
            {
                cell = Tape.Allocate(1);
                p = ReadValue(text, p, element, cell, owner);
            }
            if (count++ == 0)
                first = cell;
            else
                Tape.Cells[last].Next = cell;
            last = cell;
            if (p == Broken)
            {
                Tape.Cells[cell].State = CellState.Invalid;
                p = NextMember(text, value, (byte)']');
            }
            else if (p >= 0)
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
                    p = RecoverComma(text, p, open, (byte)']');
                }
            }
            if (p < 0)
                return Lost;
            if (Tape.Count > _options.MaxCells)
                return ReportTooMany(open);
        }
        _depth--;
        ref var list = ref Tape.Cells[slot];
        list.State = CellState.Present;
        list.Start = open;
        list.End = p + 1;
        list.Value = Cell.Pack(count, first);
        if (count < property.MinItems)
            ReportTooFew(property, open, p + 1, count);
        return p + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsName(ulong word, in NameKey key) => ((word ^ key.Word) & key.Mask) == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasRest(ReadOnlySpan<byte> text, int quote, in NameKey key)
    {
        if (key.Length < 8)
            return true;
        var last = Scan.Word(text, quote + key.Length - 6);
        return last == key.Last && (key.Length <= 15 || text.Slice(quote + 1, key.Length).SequenceEqual(key.Utf8));
    }

    /// <summary>A name that is not the next in canonical order: an earlier one, one written with escapes, or none that the type has.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int FindProperty(ReadOnlySpan<byte> text, int p, Shape shape, ref int next, out Property? property)
    {
        property = null;
        var end = ReadString(text, p, out _);
        if (end < 0)
            return Lost;
        ReportHalfCharacter(text);
        var name = Content(text, p, end);
        for (var i = 0; i < shape.Properties.Length; i++)
        {
            if (name.SequenceEqual(shape.Properties[i].Utf8))
            {
                property = shape.Properties[i];
                next = i + 1;
                break;
            }
        }
        return end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadUnknown(ReadOnlySpan<byte> text, int name, int nameEnd, int value, Shape shape, int at)
    {
        if (!_names.Add(text, Tape.Cells[at].Start, name, nameEnd - name))
            return ReadDuplicate(text, name, nameEnd, value);
        var isFaulty = _isFaulty;
        var p = Skip(text, value);
        if (p < 0 || isFaulty)
            return p;
        if (Reports.IsFull)
        {
            Reports.Add(StructureFaults.UnknownProperty, name, nameEnd);
            return p;
        }
        var written = TextOf(Content(text, name, nameEnd));
        var meant = Mended.Name(written, shape.Names);
        var report = Reports.Add(StructureFaults.UnknownProperty, name, nameEnd, Words.WithArticle(shape.Noun), written, meant is { Text: var near } ? $"; did you mean \"{near}\"?" : "");
        if (meant is { } mended)
        {
            report.WithEdit(name + 1, nameEnd - 1, mended.Text, mended.IsSafe);
            _misspelt.Add((at, mended.Text, report));
        }
        return p;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadDuplicate(ReadOnlySpan<byte> text, int name, int nameEnd, int value, int first = 0)
    {
        var p = Skip(text, value);
        if (p < 0)
            return p;
        var report = Reports.Add(StructureFaults.DuplicateProperty, name, nameEnd, TextOf(Content(text, name, nameEnd)));
        ref readonly var cell = ref Tape.Cells[first];
        if (first != 0 && cell.End > cell.Start && text.Slice(value, p - value).SequenceEqual(text.Slice(cell.Start, cell.End - cell.Start)))
            report.WithEdit(Removal.Of(text.Slice(0, _length), new ByteRange(value, p)), "", isSafe: true);
        return p;
    }

    private void CheckRequired(Shape shape, int at)
    {
        var cells = Tape.Cells;
        foreach (var property in shape.Required)
        {
            if (cells[at + property.Slot].State == CellState.Absent)
                ReportMissing(shape, at, property);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReportMissing(Shape shape, int at, Property property)
    {
        if (property.RequiredUnlessRetracted && shape.RetractedSlot != 0 && Tape.Cells[at + shape.RetractedSlot].State != CellState.Absent)
            return;
        // A misspelt name of a required property is one fault, not two.
        var misspelt = _misspelt.FindIndex(item => item.Owner == at && item.Meant == property.Name);
        if (misspelt >= 0)
        {
            var report = _misspelt[misspelt].Report;
            Reports.Replace(report, report.As(StructureFaults.MissingProperty, shape.Noun, property.Name, $": \"{report.Arguments[1]}\" is probably meant as \"{property.Name}\""));
            return;
        }
        var start = Tape.Cells[at].Start;
        Reports.Add(StructureFaults.MissingProperty, start, start + 1, shape.Noun, property.Name, "");
    }

    private bool Enter(int p)
    {
        if (++_depth <= _options.MaxDepth)
            return true;
        Reports.Add(TextFaults.TooDeep, p, p + 1, Number(_options.MaxDepth));
        return false;
    }
}
