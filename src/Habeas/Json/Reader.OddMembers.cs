using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>
/// Members of objects and items of lists that are not as nearly all are: names with escapes or with white space behind them, unknown names, names that stand twice, broken syntax.
/// Each of these returns the position of the next member, or of the closing bracket, or <see cref="Lost"/>.
/// </content>
internal sealed partial class Reader
{
    private List<(int Owner, string Meant, Report Report)>? _misspelt;

    /// <summary>At something that is none of the type's names as they are usually written.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadOddMember(ReadOnlySpan<byte> text, int p, Shape shape, int at)
    {
        if (text[p] == '}')
        {
            // Only a comma leads here.
            var comma = p - 1;
            while (text[comma] != ',')
                comma--;
            ReportTrailingComma(comma);
            return p;
        }
        if (text[p] != '"')
        {
            MarkBroken(at);
            return RecoverName(text, p, Tape.StartOf(at));
        }
        var name = p;
        p = ReadString(text, p, out _);
        if (p < 0)
            return Lost;
        ReportHalfCharacter(text);
        var written = Content(text, name, p);
        var property = shape.NameTable.Find(written) is >= 0 and var known ? shape.Properties[known] : null;
        var nameEnd = p;
        p = White(text, p);
        if (text[p] != ':')
        {
            MarkBroken(at);
            return RecoverColon(text, p, Tape.StartOf(at));
        }
        var value = White(text, p + 1);
        if (property is not null)
            return ReadMember(text, name, nameEnd, value, property, shape, at);
        return EndOddMember(text, ReadUnknown(text, name, nameEnd, value, shape, at), value, at);
    }

    /// <summary>At the value of a member that the object has had already.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadAgain(ReadOnlySpan<byte> text, int value, Property property, int at)
    {
        var nameEnd = value;
        while (text[nameEnd - 1] != '"')
            nameEnd--;
        return EndOddMember(text, ReadDuplicate(text, nameEnd - property.Utf8.Length - 2, nameEnd, value, Tape.CellOf(at, property.Slot)), value, at);
    }

    private int ReadMember(ReadOnlySpan<byte> text, int name, int nameEnd, int value, Property property, Shape shape, int at)
    {
        if (Tape.Has(at, property.Slot))
            return EndOddMember(text, ReadDuplicate(text, name, nameEnd, value, Tape.CellOf(at, property.Slot)), value, at);
        var cell = Tape.Allocate(value);
        Tape.Slots[at + property.Slot] = cell;
        Tape.AddPresence(at, shape.PresenceSlot, 1UL << property.Slot);
        var p = ReadValue(text, value, property, cell, at);
        return p >= 0 ? EndOddMember(text, p, value, at) : LeaveValue(text, p, at, property.Slot);
    }

    /// <summary>Behind a value; <paramref name="p"/> may say that it is none.</summary>
    private int EndOddMember(ReadOnlySpan<byte> text, int p, int value, int at)
    {
        if (p == Lost)
            return Lost;
        if (p == Broken)
        {
            MarkBroken(at);
            return NextMember(text, value, (byte)'}');
        }
        p = White(text, p);
        if (text[p] == '}')
            return p;
        if (text[p] != ',')
            return MissingComma(text, p, at);
        var comma = p;
        p = White(text, p + 1);
        if (text[p] == '}')
            ReportTrailingComma(comma);
        return p;
    }

    /// <summary>Behind something that is no value of the property in this slot, or where the structure is lost.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LeaveValue(ReadOnlySpan<byte> text, int p, int at, int slot)
    {
        var value = Tape.Cells[Tape.CellOf(at, slot)].Start;
        Tape.Slots[at + slot] = 0;
        return EndOddMember(text, p, value, at);
    }

    /// <summary>Behind a value of an object that neither a comma nor the closing brace follows.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int MissingComma(ReadOnlySpan<byte> text, int p, int at)
    {
        MarkBroken(at);
        return RecoverComma(text, p, Tape.StartOf(at), (byte)'}');
    }

    /// <summary>Before an item of a list that is neither text nor object: the end of the document and comments are no item, and are reported; else nothing is done.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int BeforeOddItem(ReadOnlySpan<byte> text, int p, int list)
    {
        if (p >= _length)
            return ReportUnclosed(Tape.Cells[list].Start, "the list");
        return text[p] is (byte)'/' or (byte)'#' && CommentEnd(text, p) > p ? ReportComments(text, p) : p;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int LeaveItem(ReadOnlySpan<byte> text, int p, int cell)
    {
        if (p == Lost)
            return Lost;
        Tape.Cells[cell].State = CellState.Invalid;
        return NextMember(text, Tape.Cells[cell].Start, (byte)']');
    }

    private int ReadUnknown(ReadOnlySpan<byte> text, int name, int nameEnd, int value, Shape shape, int at)
    {
        if (!_names.Add(text, Tape.StartOf(at), name, nameEnd - name))
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
        var meant = Mended.Name(written, shape.NameTable.Vocabulary);
        var report = Reports.Add(StructureFaults.UnknownProperty, name, nameEnd, Words.WithArticle(shape.Noun), written, meant is { Text: var near } ? $"; did you mean \"{near}\"?" : "");
        if (meant is { } mended)
        {
            report.WithEdit(name + 1, nameEnd - 1, mended.Text, mended.IsSafe);
            (_misspelt ??= []).Add((at, mended.Text, report));
        }
        return p;
    }

    /// <summary>At the value of a name that stood before; <paramref name="first"/> is the cell of the first value, 0 where it has none.</summary>
    private int ReadDuplicate(ReadOnlySpan<byte> text, int name, int nameEnd, int value, int first = 0)
    {
        var p = Skip(text, value);
        if (p < 0)
            return p;
        var report = Reports.Add(StructureFaults.DuplicateProperty, name, nameEnd, TextOf(Content(text, name, nameEnd)));
        ref readonly var cell = ref Tape.Cells[first];
        if (first != 0 && cell.End > cell.Start && text.Slice(value, p - value).SequenceEqual(text.Slice(cell.Start, cell.End - cell.Start)))
            report.WithEdit(RemovalOf(text, value, p), "", isSafe: true);
        return p;
    }

    /// <summary>Reports what an object lacks, unless a broken member may have been it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReportMissing(Shape shape, int at)
    {
        if ((Tape.Cells[Tape.Slots[at]].Flags & CellFlags.Broken) != 0)
            return;
        foreach (var property in shape.Required)
        {
            if (!Tape.Has(at, property.Slot))
                ReportMissing(shape, at, property);
        }
    }

    private void ReportMissing(Shape shape, int at, Property property)
    {
        if (property.RequiredUnlessRetracted && shape.RetractedSlot != 0 && Tape.Has(at, shape.RetractedSlot))
            return;
        // A misspelt name of a required property is one fault, not two.
        if (_misspelt?.Find(item => item.Owner == at && item.Meant == property.Name).Report is { } report)
        {
            Reports.Replace(report, report.As(StructureFaults.MissingProperty, shape.Noun, property.Name, $": \"{report.Arguments[1]}\" is probably meant as \"{property.Name}\""));
            return;
        }
        var start = Tape.StartOf(at);
        Reports.Add(StructureFaults.MissingProperty, start, start + 1, shape.Noun, property.Name, "");
    }

    private void MarkBroken(int at) => Tape.Cells[Tape.Slots[at]].Flags |= CellFlags.Broken;
}
