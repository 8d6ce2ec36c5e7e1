using System;
using System.Runtime.CompilerServices;

namespace Habeas.Json;

/// <content>Dates, item ids, and texts of a grammar. The methods that know no property read what is written as nearly all of its kind are; <see cref="ReadOdd"/> reads any.</content>
internal sealed partial class Reader
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadDate(ReadOnlySpan<byte> text, int p, ref Cell value)
    {
        const int Length = 10;
        if (text[p] != '"' || text[p + 1 + Length] != '"' || !EdtfParser.TryReadDay(text.Slice(p + 1, Length), out var day))
            return ReadOtherDate(text, p, ref value);
        Set(ref value, p + Length + 2, Cell.Pack(day, day));
        return p + Length + 2;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadOtherDate(ReadOnlySpan<byte> text, int p, ref Cell value)
    {
        if (text[p] != '"' || !EdtfParser.TryReadMonthOrOpen(text.Slice(p + 1), out var length, out var first, out var last, out var traits))
            return Odd;
        Set(ref value, p + length + 2, Cell.Pack(first, last));
        value.Detail = (ushort)traits;
        return p + length + 2;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadLanguage(ReadOnlySpan<byte> text, int p, ref Cell value)
    {
        var end = p + 3;
        if (text[p] != '"' || text[end] != '"' || !IsLetter(text[p + 1]) || !IsLetter(text[p + 2]))
            return Odd;
        Set(ref value, end + 1, 0);
        return end + 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadPropertyName(ReadOnlySpan<byte> text, int p, ref Cell value, int cell, int owner, Tape tape)
    {
        tape.AddMark(cell, owner);
#if NET
        if (text[p] == '"' && Scan.TryReadName(text, p + 1, out var length))
        {
            Set(ref value, p + length + 2, 0);
            return p + length + 2;
        }
#endif
        return Odd;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadSha256(ReadOnlySpan<byte> text, int p, ref Cell value)
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
        return Odd;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadSlug(ReadOnlySpan<byte> text, int p, ref Cell value, Tape tape)
    {
        if (text[p] != '"' || !IdScan.TryReadSlug(text, p + 1, out var length, out var hash))
            return Odd;
        tape.AddItem(tape.Count - 1);
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
