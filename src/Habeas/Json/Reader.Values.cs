using System;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>Values of each kind.</content>
internal sealed partial class Reader
{
    /// <summary>Reads the value at <paramref name="p"/> into <paramref name="slot"/>; <paramref name="owner"/> is the object it belongs to.</summary>
    private int ReadValue(ReadOnlySpan<byte> text, int p, Property property, int slot, int owner)
    {
        switch (property.Kind)
        {
            case ValueKind.Text:
                return text[p] == '"' ? ReadText(text, p, property, slot) : WrongType(text, p, property, slot);
            case ValueKind.Code:
                return text[p] == '"' ? ReadCode(text, p, property, slot) : WrongType(text, p, property, slot);
            case ValueKind.Array:
                return text[p] == '[' ? ReadArray(text, p, property, slot, owner) : WrongType(text, p, property, slot);
            case ValueKind.Reference or ValueKind.Id or ValueKind.Citation:
                return text[p] == '"' ? ReadReference(text, p, property, slot) : WrongType(text, p, property, slot);
            case ValueKind.Object:
                return text[p] == '{' ? ReadObjectValue(text, p, property, slot, owner) : WrongType(text, p, property, slot);
            case ValueKind.Date:
                return text[p] == '"' ? ReadDate(text, p, property, slot) : WrongType(text, p, property, slot);
            case ValueKind.Map or ValueKind.LanguageText:
                return text[p] == '{' ? ReadMap(text, p, property, slot, owner) : WrongType(text, p, property, slot);
            case ValueKind.Boolean or ValueKind.Integer or ValueKind.Number:
                return ReadScalar(text, p, property, slot);
            case ValueKind.Any:
                return ReadAny(text, p, slot);
            default:
                return text[p] == '"' ? ReadWord(text, p, property, slot) : WrongType(text, p, property, slot);
        }
    }

    /// <summary>
    /// Reads the string at <paramref name="p"/> into its cell. True when it can be looked into; else <paramref name="end"/> is all there is to say:
    /// the structure is lost, or the text is empty or half a character and that was reported.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryString(ReadOnlySpan<byte> text, int p, Property property, int slot, out int end, out bool escaped)
    {
        end = ReadString(text, p, out escaped);
        if (end < 0)
            return false;
        ref var cell = ref Tape.Cells[slot];
        cell.Start = p;
        cell.End = end;
        cell.State = CellState.Present;
        if (!escaped)
            return end - p > 2 || ReportEmpty(property, slot, p, end) < 0;
        cell.Flags = CellFlags.Escaped;
        if (_isFaulty)
        {
            cell.State = CellState.Invalid;
            _halfCharacter = -1;
            return false;
        }
        return _halfCharacter < 0 || ReportHalfCharacter(text, slot, end) < 0;
    }

    private int ReadText(ReadOnlySpan<byte> text, int p, Property property, int slot)
    {
        TryString(text, p, property, slot, out var end, out _);
        return end;
    }

    private int ReadCode(ReadOnlySpan<byte> text, int p, Property property, int slot)
    {
        if (!TryString(text, p, property, slot, out var end, out var escaped))
            return end;
        var list = Codes[property.List];
        var code = escaped ? list.Find(Content(text, p, end)) : list.Find(text, p + 1, end - p - 2);
        Tape.Cells[slot].Value = code;
        if (code < 0)
            ReportUnknownCode(list, slot, Content(text, p, end));
        return end;
    }

    private int ReadReference(ReadOnlySpan<byte> text, int p, Property property, int slot)
    {
        if (!TryString(text, p, property, slot, out var end, out var escaped))
            return end;
        if (escaped)
            SetReference(Content(text, p, end), property, slot);
        else if (property.Kind == ValueKind.Citation)
            SetCitation(text, p + 1, end - 1, property, slot);
        else
            SetReference(text, p + 1, end - 1, property, slot);
        return end;
    }

    private int ReadDate(ReadOnlySpan<byte> text, int p, Property property, int slot)
    {
        if (TryString(text, p, property, slot, out var end, out var escaped))
            SetDate(escaped ? Content(text, p, end) : text.Slice(p + 1, end - p - 2), slot);
        return end;
    }

    private int ReadWord(ReadOnlySpan<byte> text, int p, Property property, int slot)
    {
        if (!TryString(text, p, property, slot, out var end, out _))
            return end;
        var content = Content(text, p, end);
        switch (property.Kind)
        {
            case ValueKind.Slug:
                if (Grammars.IsMatch(Grammar.Slug, content))
                    Tape.Cells[slot].Value = Hash64.Of(content);
                else
                    ReportBadValue(property, slot, content);
                break;
            case ValueKind.Quantity:
                if (!Quantity.TryParse(content, out QuantityBounds _))
                    ReportBadValue(property, slot, content);
                break;
            case ValueKind.Time:
                if (!TimeOfDay.TryParse(content, out _, out _))
                    ReportBadValue(property, slot, content);
                break;
            default:
                if (!Grammars.IsMatch(property.Grammar, content))
                    ReportBadValue(property, slot, content);
                break;
        }
        return end;
    }

    private int ReadObjectValue(ReadOnlySpan<byte> text, int p, Property property, int slot, int owner)
    {
        var at = Tape.AllocateObject(property.Shape!, owner, p);
        ref var cell = ref Tape.Cells[slot];
        cell.State = CellState.Present;
        cell.Start = p;
        cell.Value = at;
        p = ReadObject(text, p, property.Shape!, at);
        if (p >= 0)
            Tape.Cells[slot].End = p;
        return p;
    }

    private void SetDate(ReadOnlySpan<byte> content, int slot)
    {
        if (!EdtfParser.TryParseWithoutTime(content, out var bounds, out var fault))
        {
            ReportBadDate(slot, content, fault);
            return;
        }
        if (bounds.EarliestBegin == bounds.EarliestEnd && bounds.LatestBegin == bounds.LatestEnd)
        {
            ref var cell = ref Tape.Cells[slot];
            cell.Value = Cell.Pack(bounds.EarliestBegin, bounds.LatestBegin);
            cell.Detail = (ushort)bounds.Traits;
            return;
        }
        var end = Tape.Allocate(1);
        Tape.Cells[end].Value = Cell.Pack(bounds.EarliestEnd, bounds.LatestEnd);
        ref var begin = ref Tape.Cells[slot];
        begin.Value = Cell.Pack(bounds.EarliestBegin, bounds.LatestBegin);
        begin.Detail = (ushort)bounds.Traits;
        begin.Next = end;
    }

    private int ReadScalar(ReadOnlySpan<byte> text, int p, Property property, int slot)
    {
        var end = LiteralEnd(text, p);
        if (property.Kind == ValueKind.Boolean)
        {
            if (end < 0 || text[p] == 'n')
                return WrongType(text, p, property, slot);
            SetScalar(slot, p, end, text[p] == 't' ? 1 : 0);
            return end;
        }
        end = NumberEnd(text, p);
        if (end < 0 || !Utf8Parser.TryParse(text.Slice(p, end - p), out double number, out var read) || read != end - p)
            return WrongType(text, p, property, slot);
        if (property.Kind == ValueKind.Integer && text.Slice(p, end - p).IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0)
            return WrongType(text, p, property, slot);
        SetScalar(slot, p, end, BitConverter.DoubleToInt64Bits(number));
        if (property.HasRange && !(number >= property.Minimum && number <= property.Maximum))
            ReportOutOfRange(text, property, slot);
        return end;
    }

    private void SetScalar(int slot, int start, int end, long value)
    {
        ref var cell = ref Tape.Cells[slot];
        cell.State = CellState.Present;
        cell.Start = start;
        cell.End = end;
        cell.Value = value;
    }

    private int ReadAny(ReadOnlySpan<byte> text, int p, int slot)
    {
        var end = Skip(text, p);
        if (end >= 0)
            SetScalar(slot, p, end, 0);
        return end;
    }
}
