using System;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>Values of each kind.</content>
internal sealed partial class Reader
{
    /// <summary>Reads the value at <paramref name="p"/> into <paramref name="cell"/>; <paramref name="owner"/> is the object it belongs to.</summary>
    private int ReadValue(ReadOnlySpan<byte> text, int p, Property property, int cell, int owner)
    {
        switch (property.Kind)
        {
            case ValueKind.Text:
                return text[p] == '"' ? ReadText(text, p, property, cell) : WrongType(text, p, property, cell);
            case ValueKind.Code:
                return text[p] == '"' ? ReadCode(text, p, property, cell) : WrongType(text, p, property, cell);
            case ValueKind.Array:
                return text[p] == '[' ? ReadArray(text, p, property, cell, owner) : WrongType(text, p, property, cell);
            case ValueKind.Reference or ValueKind.Id:
                return text[p] == '"' ? ReadReference(text, p, property, cell) : WrongType(text, p, property, cell);
            case ValueKind.Citation:
                return text[p] == '"' ? ReadCitation(text, p, property, cell) : WrongType(text, p, property, cell);
            case ValueKind.Object:
                return text[p] == '{' ? ReadItem(text, p, property, cell, owner) : WrongType(text, p, property, cell);
            case ValueKind.Date:
                return text[p] == '"' ? ReadDate(text, p, property, cell) : WrongType(text, p, property, cell);
            case ValueKind.Map or ValueKind.LanguageText:
                return text[p] == '{' ? ReadMap(text, p, property, cell, owner) : WrongType(text, p, property, cell);
            case ValueKind.Boolean or ValueKind.Integer or ValueKind.Number:
                return ReadScalar(text, p, property, cell);
            case ValueKind.Any:
                return ReadAny(text, p, cell);
            default:
                return text[p] == '"' ? ReadWord(text, p, property, cell) : WrongType(text, p, property, cell);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadItem(ReadOnlySpan<byte> text, int p, Property property, int cell, int owner) =>
        ReadObject(text, p, property.Shape!, Tape.AllocateObject(property.Shape!, owner, cell));

    /// <summary>Where the text at <paramref name="p"/> ends when it is as nearly all are, with something in it and without escapes; its cell is set. Else <paramref name="end"/> is all there is to say.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryPlain(ReadOnlySpan<byte> text, int p, int cell, out int end)
    {
        end = Scan.StringEnd(text, p + 1);
        if (text[end] != '"' || end - p < 2)
            return false;
        end++;
        ref var value = ref Tape.Cells[cell];
        value.Start = p;
        value.End = end;
        value.State = CellState.Present;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadText(ReadOnlySpan<byte> text, int p, Property property, int cell) =>
        TryPlain(text, p, cell, out var end) ? end : ReadOddText(text, p, property, cell);

    /// <summary>Reads a text that has escapes, is empty or does not end.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadOddText(ReadOnlySpan<byte> text, int p, Property property, int cell)
    {
        var end = ReadString(text, p, out var escaped);
        if (end < 0)
            return Lost;
        ref var value = ref Tape.Cells[cell];
        value.Start = p;
        value.End = end;
        value.State = CellState.Present;
        if (!escaped)
            return ReportEmpty(property, cell, p, end);
        value.Flags = CellFlags.Escaped;
        if (_isFaulty)
        {
            value.State = CellState.Invalid;
            _halfCharacter = -1;
        }
        else if (_halfCharacter >= 0)
        {
            value.State = CellState.Invalid;
            ReportHalfCharacter(text);
        }
        else
        {
            SetEscaped(Content(text, p, end), property, cell);
        }
        return end;
    }

    /// <summary>Sets the cell of a text that was written with escapes to what it says.</summary>
    private void SetEscaped(ReadOnlySpan<byte> content, Property property, int cell)
    {
        switch (property.Kind)
        {
            case ValueKind.Text:
                break;
            case ValueKind.Code:
                SetCode(Codes[property.List], Codes[property.List].Find(content), cell, content);
                break;
            case ValueKind.Reference or ValueKind.Id or ValueKind.Citation:
                Tape.AddReference(cell);
                SetReference(content, property, cell);
                break;
            case ValueKind.Date:
                SetDate(content, cell);
                break;
            default:
                SetWord(content, property, cell);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadCode(ReadOnlySpan<byte> text, int p, Property property, int cell)
    {
        if (!TryPlain(text, p, cell, out var end))
            return ReadOddText(text, p, property, cell);
        var list = Codes[property.List];
        var code = list.Find(text, p + 1, end - p - 2);
        if (code >= 0)
            Tape.Cells[cell].Value = code;
        else
            SetCode(list, code, cell, text.Slice(p + 1, end - p - 2));
        return end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void SetCode(CodeTable list, int code, int cell, ReadOnlySpan<byte> content)
    {
        Tape.Cells[cell].Value = code;
        if (code < 0)
            ReportUnknownCode(list, cell, content);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadReference(ReadOnlySpan<byte> text, int p, Property property, int cell)
    {
        if (!TryPlain(text, p, cell, out var end))
            return ReadOddText(text, p, property, cell);
        Tape.AddReference(cell);
        SetReference(text, p + 1, end - 1, property, cell);
        return end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadCitation(ReadOnlySpan<byte> text, int p, Property property, int cell)
    {
        if (!TryPlain(text, p, cell, out var end))
            return ReadOddText(text, p, property, cell);
        Tape.AddReference(cell);
        SetCitation(text, p + 1, end - 1, property, cell);
        return end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadDate(ReadOnlySpan<byte> text, int p, Property property, int cell)
    {
        if (!TryPlain(text, p, cell, out var end))
            return ReadOddText(text, p, property, cell);
        SetDate(text.Slice(p + 1, end - p - 2), cell);
        return end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadWord(ReadOnlySpan<byte> text, int p, Property property, int cell)
    {
        if (!TryPlain(text, p, cell, out var end))
            return ReadOddText(text, p, property, cell);
        if (property.Kind == ValueKind.Slug && Scan.SlugEnd(text, p + 1) == end - 1)
            Tape.Cells[cell].Value = Hash64.Of(text, p + 1, end - p - 2);
        else
            SetWord(text.Slice(p + 1, end - p - 2), property, cell);
        return end;
    }

    private void SetWord(ReadOnlySpan<byte> content, Property property, int cell)
    {
        switch (property.Kind)
        {
            case ValueKind.Slug:
                if (Grammars.IsMatch(Grammar.Slug, content))
                    Tape.Cells[cell].Value = Hash64.Of(content);
                else
                    ReportBadValue(property, cell, content);
                break;
            case ValueKind.Quantity:
                if (!Quantity.TryParse(content, out QuantityBounds _))
                    ReportBadValue(property, cell, content);
                break;
            case ValueKind.Time:
                if (!TimeOfDay.TryParse(content, out _, out _))
                    ReportBadValue(property, cell, content);
                break;
            default:
                if (!Grammars.IsMatch(property.Grammar, content))
                    ReportBadValue(property, cell, content);
                break;
        }
    }

    private void SetDate(ReadOnlySpan<byte> content, int cell)
    {
        if (!EdtfParser.TryParseWithoutTime(content, out var bounds, out var fault))
        {
            ReportBadDate(cell, content, fault);
            return;
        }
        if (bounds.EarliestBegin == bounds.EarliestEnd && bounds.LatestBegin == bounds.LatestEnd)
        {
            ref var value = ref Tape.Cells[cell];
            value.Value = Cell.Pack(bounds.EarliestBegin, bounds.LatestBegin);
            value.Detail = (ushort)bounds.Traits;
            return;
        }
        var end = Tape.Allocate(0);
        Tape.Cells[end].Value = Cell.Pack(bounds.EarliestEnd, bounds.LatestEnd);
        ref var begin = ref Tape.Cells[cell];
        begin.Value = Cell.Pack(bounds.EarliestBegin, bounds.LatestBegin);
        begin.Detail = (ushort)bounds.Traits;
        begin.Next = end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadScalar(ReadOnlySpan<byte> text, int p, Property property, int cell)
    {
        if (property.Kind == ValueKind.Boolean)
        {
            var after = LiteralEnd(text, p);
            if (after < 0 || text[p] == 'n')
                return WrongType(text, p, property, cell);
            SetScalar(cell, p, after, text[p] == 't' ? 1 : 0);
            return after;
        }
        var end = NumberEnd(text, p);
        if (end < 0)
            return WrongType(text, p, property, cell);
        if (!TryCount(text, p, end, out var number)
            && (!Utf8Parser.TryParse(text.Slice(p, end - p), out number, out var read) || read != end - p
                || (property.Kind == ValueKind.Integer && text.Slice(p, end - p).IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0)))
            return WrongType(text, p, property, cell);
        SetScalar(cell, p, end, BitConverter.DoubleToInt64Bits(number));
        if (property.HasRange && !(number >= property.Minimum && number <= property.Maximum))
            ReportOutOfRange(text, property, cell);
        return end;
    }

    /// <summary>The number when it is a few digits and nothing else, as nearly all are.</summary>
    private static bool TryCount(ReadOnlySpan<byte> text, int p, int end, out double number)
    {
        const int MostDigits = 9;
        var count = 0;
        number = 0;
        if (end - p > MostDigits)
            return false;
        for (; p < end; p++)
        {
            var digit = text[p] - '0';
            if ((uint)digit > 9)
                return false;
            count = (count * 10) + digit;
        }
        number = count;
        return true;
    }

    private void SetScalar(int cell, int start, int end, long bits)
    {
        ref var value = ref Tape.Cells[cell];
        value.State = CellState.Present;
        value.Start = start;
        value.End = end;
        value.Value = bits;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadAny(ReadOnlySpan<byte> text, int p, int cell)
    {
        var end = Skip(text, p);
        if (end >= 0)
            SetScalar(cell, p, end, 0);
        return end;
    }
}
