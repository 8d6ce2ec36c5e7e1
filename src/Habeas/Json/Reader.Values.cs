using System;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using Habeas.Findings;

namespace Habeas.Json;

/// <content>Values of each kind.</content>
internal sealed partial class Reader
{
    /// <summary>Reads the value at <paramref name="p"/> into <paramref name="cell"/>; <paramref name="owner"/> is the object it belongs to.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadValue(ReadOnlySpan<byte> text, int p, Property property, int cell, int owner)
    {
        p = ReadValue(text, p, property.Key, ref Tape.Cells[cell], cell, owner);
        return p == Odd ? ReadOther(text, property) : p;
    }

    /// <summary>
    /// The same, a part of the loops that read members and items. <paramref name="value"/> is the cell itself, which must be the one taken last: text values, which need no other,
    /// are written there at once, by methods that know as little as they need. What such a method does not recognise, the wrong JSON type included, is <see cref="Odd"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int ReadValue(ReadOnlySpan<byte> text, int p, in NameKey key, ref Cell value, int cell, int owner) => key.Way switch
    {
        ValueWay.Text => ReadText(text, p, ref value),
        ValueWay.Code => ReadCode(text, p, Codes.Made(key.Detail), ref value),
        ValueWay.Citations => ReadCitations(text, p, key.Property, cell, owner),
        ValueWay.Objects => ReadItems<ObjectItem>(text, p, key.Property, cell, owner),
        ValueWay.List => ReadItems<AnyItem>(text, p, key.Property, cell, owner),
        ValueWay.Reference => ReadReference(text, p, key.Detail, ref value, Tape),
        ValueWay.Citation => ReadCitation(text, p, ref value, Tape),
        ValueWay.Object => ReadObject(text, p, key.Property, cell, owner),
        ValueWay.Date => ReadDate(text, p, ref value),
        ValueWay.Wordings => ReadWordings(text, p, key.Property, cell, owner),
        ValueWay.Map => ReadMap(text, p, key.Property, cell, owner),
        ValueWay.Scalar => ReadScalar(text, p, key.Property, cell),
        ValueWay.Slug => ReadSlug(text, p, ref value, Tape),
        ValueWay.Language => ReadLanguage(text, p, ref value),
        ValueWay.Name => ReadPropertyName(text, p, ref value, cell, owner, Tape),
        ValueWay.Sha256 => ReadSha256(text, p, ref value),
        ValueWay.Any => ReadAny(text, p, cell),
        _ => ReadOdd(text, p, key.Property),
    };

    /// <summary>Reads into the cell taken last a value that is <see cref="Odd"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadOther(ReadOnlySpan<byte> text, Property property)
    {
        ref var value = ref Tape.Cells[Tape.Count - 1];
        return property.Way == ValueWay.Reference ? ReadOddReference(text, value.Start, property, ref value) : ReadOdd(text, value.Start, property);
    }

    /// <summary>Whether the text at <paramref name="p"/> is as nearly all are, with something in it and without escapes; <paramref name="end"/> is behind its quote.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(ReadOnlySpan<byte> text, int p, out int end)
    {
        end = Scan.StringEnd(text, p + 1) + 1;
        return text[p] == '"' && text[end - 1] == '"' && end - p > 2;
    }

    /// <summary>The same of a text that is a phrase, not a name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlainLong(ReadOnlySpan<byte> text, int p, out int end)
    {
        end = p;
        if (text[p] != '"')
            return false;
        end = Scan.LongStringEnd(text, p + 1) + 1;
        return text[end - 1] == '"' && end - p > 2;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Set(ref Cell value, int end, long content)
    {
        value.End = end;
        value.Value = content;
        value.State = CellState.Present;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadText(ReadOnlySpan<byte> text, int p, ref Cell value)
    {
        if (!IsPlain(text, p, out var end))
            return Odd;
        value.End = end;
        value.State = CellState.Present;
        return end;
    }

    /// <summary>Reads into the cell taken last a value of which only its property is known: that it should be text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadOdd(ReadOnlySpan<byte> text, int p, Property property)
    {
        var cell = Tape.Count - 1;
        if (text[p] != '"')
            return WrongType(text, p, property, cell);
        if (!IsPlain(text, p, out var end))
            return ReadOddText(text, p, property, cell);
        ref var value = ref Tape.Cells[cell];
        value.End = end;
        value.State = CellState.Present;
        SetContent(text.Slice(p + 1, end - p - 2), property, cell);
        return end;
    }

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
            SetContent(Content(text, p, end), property, cell);
        }
        return end;
    }

    /// <summary>Sets the cell of a text to what it says.</summary>
    private void SetContent(ReadOnlySpan<byte> content, Property property, int cell)
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
    private static int ReadCode(ReadOnlySpan<byte> text, int p, CodeTable? list, ref Cell value)
    {
        // What the list has is text without escapes: no need to look for any.
        if (text[p] != '"' || list is null || !list.TryRead(text, p + 1, out var length, out var code))
            return ReadLongCode(text, p, list, ref value);
        Set(ref value, p + length + 2, code);
        return p + length + 2;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadLongCode(ReadOnlySpan<byte> text, int p, CodeTable? list, ref Cell value)
    {
        if (list is null || !IsPlain(text, p, out var end))
            return Odd;
        var code = list.Find(text, p + 1, end - p - 2);
        if (code < 0)
            return Odd;
        Set(ref value, end, code);
        return end;
    }

    private void SetCode(CodeTable list, int code, int cell, ReadOnlySpan<byte> content)
    {
        Tape.Cells[cell].Value = code;
        if (code < 0)
            ReportUnknownCode(list, cell, content);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadReference(ReadOnlySpan<byte> text, int p, uint kinds, ref Cell value, Tape tape)
    {
#if NET
        if (text[p] == '"' && IdScan.TryReadReference(text, p + 1, out var length, out var kind, out var hash) && (kinds >> kind & 1) != 0)
        {
            Set(ref value, p + length + 2, hash);
            if (kind == IdScan.Item)
            {
                value.Flags = CellFlags.Local;
                tape.Note(RecordTraits.LocalReference);
            }
            tape.AddReference(tape.Count - 1);
            return p + length + 2;
        }
        return ReadLongReference(text, p, kinds, ref value, tape);
#else
        return Odd;
#endif
    }

#if NET
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadLongReference(ReadOnlySpan<byte> text, int p, uint kinds, ref Cell value, Tape tape)
    {
        if (text[p] != '"' || !IdScan.TryReadLongReference(text, p + 1, out var length, out var kind, out var hasItem, out var hash)
            || (kinds >> (hasItem ? IdScan.Item : kind) & 1) == 0)
            return Odd;
        Set(ref value, p + length + 2, hash);
        value.Flags = hasItem ? CellFlags.WithItem : CellFlags.None;
        tape.AddReference(tape.Count - 1);
        return p + length + 2;
    }
#endif

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadOddReference(ReadOnlySpan<byte> text, int p, Property property, ref Cell value)
    {
        if (!IsPlain(text, p, out var end))
            return ReadOdd(text, p, property);
        Set(ref value, end, 0);
        Tape.AddReference(Tape.Count - 1);
        SetReference(text, p + 1, end - 1, property, Tape.Count - 1);
        return end;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int ReadCitation(ReadOnlySpan<byte> text, int p, ref Cell value, Tape tape)
    {
        if (text[p] != '"' || !IdScan.TryReadCitation(text, p + 1, out var length, out var hash))
            return Odd;
        var end = p + length + 2;
        Set(ref value, end, hash);
        tape.AddReference(tape.Count - 1);
        return end;
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
        var end = CountEnd(text, p, out var number);
        if (end < 0 && (end = NumberEnd(text, p)) < 0)
            return WrongType(text, p, property, cell);
        if (double.IsNaN(number)
            && (!Utf8Parser.TryParse(text.Slice(p, end - p), out number, out var read) || read != end - p
                || (property.Kind == ValueKind.Integer && text.Slice(p, end - p).IndexOfAny((byte)'.', (byte)'e', (byte)'E') >= 0)))
            return WrongType(text, p, property, cell);
        SetScalar(cell, p, end, BitConverter.DoubleToInt64Bits(number));
        if (!(number >= property.Minimum && number <= property.Maximum))
            ReportOutOfRange(text, property, cell);
        return end;
    }

    /// <summary>The end of a number of a few digits and nothing else, as nearly all are; <see cref="Broken"/> and no number where it may be another.</summary>
    private static int CountEnd(ReadOnlySpan<byte> text, int p, out double number)
    {
        const int MostDigits = 9;
        var count = 0;
        var end = p;
        for (int digit; (uint)(digit = text[end] - '0') <= 9 && end - p <= MostDigits; end++)
            count = (count * 10) + digit;
        var isCount = end > p && end - p <= MostDigits && (text[p] != '0' || end == p + 1) && IsTokenEnd(text[end]);
        number = isCount ? count : double.NaN;
        return isCount ? end : Broken;
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
