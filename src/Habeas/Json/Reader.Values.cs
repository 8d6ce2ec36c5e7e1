using System;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>Values of each kind.</content>
internal sealed partial class Reader
{
    /// <summary>Reads the value at <paramref name="p"/> into <paramref name="slot"/>; <paramref name="owner"/> is the object it belongs to.</summary>
    [MethodImpl(Hot)]
    private int ReadValue(ReadOnlySpan<byte> text, int p, Property property, int slot, int owner)
    {
        switch (property.Kind)
        {
            case ValueKind.Object:
                return text[p] == '{' ? ReadObjectValue(text, p, property, slot, owner) : WrongType(text, p, property, slot);
            case ValueKind.Array:
                return text[p] == '[' ? ReadArray(text, p, property, slot, owner) : WrongType(text, p, property, slot);
            case ValueKind.Map or ValueKind.LanguageText:
                return text[p] == '{' ? ReadMap(text, p, property, slot, owner) : WrongType(text, p, property, slot);
            case ValueKind.Boolean or ValueKind.Integer or ValueKind.Number:
                return ReadScalar(text, p, property, slot);
            case ValueKind.Any:
                return ReadAny(text, p, slot);
        }
        if (text[p] != '"')
            return WrongType(text, p, property, slot);
        var end = ReadString(text, p, out var escaped);
        if (end < 0)
            return end;
        ref var cell = ref Tape.Cells[slot];
        cell.Start = p;
        cell.End = end;
        cell.State = CellState.Present;
        if (escaped)
            cell.Flags = CellFlags.Escaped;
        if (end - p == 2)
            return ReportEmpty(property, slot, p, end);
        if (_isFaulty)
        {
            cell.State = CellState.Invalid;
            return end;
        }
        if (_halfCharacter >= 0)
            return ReportHalfCharacter(text, slot, end);
        if (property.Kind == ValueKind.Text)
            return end;
        var content = escaped ? Content(text, p, end) : text.Slice(p + 1, end - p - 2);
        switch (property.Kind)
        {
            case ValueKind.Code:
                SetCode(content, property, slot);
                break;
            case ValueKind.Date:
                SetDate(content, slot);
                break;
            case ValueKind.Reference or ValueKind.Id or ValueKind.Citation:
                SetReference(content, property, slot);
                break;
            case ValueKind.Slug:
                if (Grammars.IsMatch(Grammar.Slug, content))
                    cell.Value = Hash64.Of(content);
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

    private void SetCode(ReadOnlySpan<byte> content, Property property, int slot)
    {
        var list = Codes[property.List];
        var code = list.Find(content);
        Tape.Cells[slot].Value = code;
        if (code < 0)
            ReportUnknownCode(list, slot, content);
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
