using System;

namespace Habeas;

/// <summary>
/// Reads the single dates inside an EDTF text, one after the other. A form that is broken ends the reading (a method returns false); a date that is well
/// formed but impossible is noted in <see cref="Fault"/> and reading goes on, so that what is malformed is always told first.
/// </summary>
internal ref partial struct EdtfScanner
{
    private readonly ReadOnlySpan<byte> _text;
    private int _at;

    public EdtfScanner(ReadOnlySpan<byte> text)
    {
        _text = text;
        _at = 0;
        Traits = DateTraits.None;
        Fault = EdtfFault.None;
        Level = 0;
    }

    /// <summary>What has been seen so far, of all dates read.</summary>
    public DateTraits Traits { get; set; }

    /// <summary>The first impossibility seen.</summary>
    public EdtfFault Fault { get; private set; }

    /// <summary>The conformance level of EDTF that the text needs so far: 0, 1 or 2.</summary>
    public int Level { get; private set; }

    public readonly bool AtEnd => _at == _text.Length;

    public readonly byte Next => _at < _text.Length ? _text[_at] : (byte)0;

    public bool Take(char expected)
    {
        if (Next != expected)
        {
            return false;
        }

        _at++;
        return true;
    }

    public bool TakeDots()
    {
        if (Next != '.' || _at + 1 >= _text.Length || _text[_at + 1] != '.')
        {
            return false;
        }

        _at += 2;
        return true;
    }

    public void Needs(int level) => Level = Math.Max(Level, level);

    public void Note(EdtfFault fault)
    {
        if (Fault == EdtfFault.None)
        {
            Fault = fault;
        }
    }

    /// <summary>Reads one date without hour: its first and last possible day.</summary>
    public bool TryReadDate(out int first, out int last)
    {
        first = last = 0;
        var before = TakeQualifier();
        if (Next == 'Y')
        {
            return TryReadLongYear(before, out first, out last);
        }

        var date = default(EdtfComponents);
        date.IsNegative = Take('-');
        if (!TryReadDigits(4, out date.Year))
        {
            return false;
        }

        if (Next == 'S')
        {
            return TryReadSignificantYear(before, date, out first, out last);
        }

        var after = TakeQualifier();
        date.YearWidening = before || after ? 2 : 0;
        var qualifiers = before ? 2 : after ? 1 : 0;
        if (Take('-'))
        {
            qualifiers = Math.Max(qualifiers, after ? 2 : 0);
            before = TakeQualifier();
            if (!TryReadDigits(2, out date.Month))
            {
                return false;
            }

            after = TakeQualifier();
            date.MonthWidening = before || after ? 2 : 0;
            qualifiers = Math.Max(qualifiers, before ? 2 : after ? 1 : 0);
            if (Take('-'))
            {
                qualifiers = Math.Max(qualifiers, after ? 2 : 0);
                before = TakeQualifier();
                if (!TryReadDigits(2, out date.Day))
                {
                    return false;
                }

                after = TakeQualifier();
                date.DayWidening = before || after ? 2 : 0;
                qualifiers = Math.Max(qualifiers, before ? 2 : after ? 1 : 0);
            }
        }

        Needs(Math.Max(qualifiers, date.Level));
        if (date.HasUnspecified)
        {
            Traits |= DateTraits.Unspecified;
        }

        if (!date.TryResolve(out first, out last))
        {
            Note(EdtfFault.NoSuchDay);
        }

        return true;
    }

    /// <summary>Takes one of <c>?</c>, <c>~</c>, <c>%</c> if it stands here.</summary>
    private bool TakeQualifier()
    {
        switch (Next)
        {
            case (byte)'?':
                Traits |= DateTraits.Uncertain;
                break;
            case (byte)'~':
                Traits |= DateTraits.Approximate;
                break;
            case (byte)'%':
                Traits |= DateTraits.Uncertain | DateTraits.Approximate;
                break;
            default:
                return false;
        }

        _at++;
        return true;
    }

    private bool TryReadDigits(int count, out EdtfDigits digits)
    {
        digits = default;
        if (_at + count > _text.Length)
        {
            return false;
        }

        for (var end = _at + count; _at < end; _at++)
        {
            var b = _text[_at];
            if (b == 'X')
            {
                digits.AddUnspecified();
            }
            else if ((uint)(b - '0') <= 9)
            {
                digits.Add(b - '0');
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
