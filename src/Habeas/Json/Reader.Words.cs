using System;
using System.Runtime.CompilerServices;

namespace Habeas.Json;

/// <content>Dates, item ids, and texts of a grammar. What each method looks at first is how nearly all of its values are written; <see cref="ReadOdd"/> reads any.</content>
internal sealed partial class Reader
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadDate(ReadOnlySpan<byte> text, int p, Property property, ref Cell value)
    {
        const int Length = 10;
        if (text[p] != '"' || text[p + 1 + Length] != '"' || !EdtfParser.TryReadDay(text.Slice(p + 1, Length), out var day))
            return ReadOtherDate(text, p, property, ref value);
        Set(ref value, p + Length + 2, Cell.Pack(day, day));
        return p + Length + 2;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadOtherDate(ReadOnlySpan<byte> text, int p, Property property, ref Cell value)
    {
        if (text[p] != '"' || !EdtfParser.TryReadMonthOrOpen(text.Slice(p + 1), out var length, out var first, out var last, out var traits))
            return ReadOdd(text, p, property);
        Set(ref value, p + length + 2, Cell.Pack(first, last));
        value.Detail = (ushort)traits;
        return p + length + 2;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadLanguage(ReadOnlySpan<byte> text, int p, Property property, ref Cell value)
    {
        var end = p + 3;
        if (text[p] != '"' || text[end] != '"' || !IsLetter(text[p + 1]) || !IsLetter(text[p + 2]))
            return ReadOdd(text, p, property);
        Set(ref value, end + 1, 0);
        return end + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadPropertyName(ReadOnlySpan<byte> text, int p, Property property, ref Cell value, int cell, int owner)
    {
        Tape.AddMark(cell, owner);
#if NET
        if (text[p] == '"' && Scan.TryReadName(text, p + 1, out var length))
        {
            Set(ref value, p + length + 2, 0);
            return p + length + 2;
        }
#endif
        return ReadOdd(text, p, property);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadSha256(ReadOnlySpan<byte> text, int p, Property property, ref Cell value)
    {
#if NET
        const int Digits = 64;
        var digits = p + 1 + "sha256:"u8.Length;
        if (text.Length - digits > Digits && (Scan.Word(text, p) == 0x3A36353261687322) && text[digits + Digits] == '"' && Scan.AreHexadecimal(text.Slice(digits, Digits)))
        {
            Set(ref value, digits + Digits + 1, 0);
            return digits + Digits + 1;
        }
#endif
        return ReadOdd(text, p, property);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadSlug(ReadOnlySpan<byte> text, int p, Property property, ref Cell value)
    {
        if (text[p] != '"' || !IdScan.TryReadSlug(text, p + 1, out var length, out var hash))
            return ReadOdd(text, p, property);
        Tape.AddItem(Tape.Count - 1);
        Set(ref value, p + length + 2, hash);
        return p + length + 2;
    }

    private void SetWord(ReadOnlySpan<byte> content, Property property, int cell)
    {
        switch (property.Kind)
        {
            case ValueKind.Slug:
                Tape.AddItem(cell);
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
}
