using System;

namespace Habeas;

/// <content>Years of more than four digits, in powers of ten, or known to some digits only.</content>
internal ref partial struct EdtfScanner
{
    // Larger than any year whose days have numbers, and small enough to be multiplied by ten once more.
    private const long Ceiling = 100_000_000_000_000_000;

    /// <summary>Reads <c>Y170000002</c>, <c>Y-17E7</c>, <c>Y3388E2S3</c>, up to and with a qualifier behind it.</summary>
    private bool TryReadLongYear(bool qualified, out int first, out int last)
    {
        first = last = 0;
        _at++;
        var negative = Take('-');
        if (!TryReadPositive(out var year, out var length))
        {
            return false;
        }

        Needs(1);
        if (Take('E'))
        {
            Needs(2);
            if (!TryReadPositive(out var exponent, out _))
            {
                return false;
            }

            for (var n = exponent; n > 0 && year < Ceiling; n--)
            {
                year *= 10;
            }

            length = (int)Math.Min(1_000_000_000, length + exponent);
        }
        else if (length < 5)
        {
            // Four digits are written without Y.
            return false;
        }

        return TryReadPrecision(qualified, negative, year, length, out first, out last);
    }

    /// <summary>Reads the rest of <c>1950S2</c>.</summary>
    private bool TryReadSignificantYear(bool qualified, in EdtfComponents date, out int first, out int last)
    {
        first = last = 0;
        if (date.Year.HasUnspecified)
        {
            return false;
        }

        var year = date.Year.Smallest;
        if (date.IsNegative && year == 0)
        {
            Note(EdtfFault.NoSuchDay);
        }

        return TryReadPrecision(qualified, date.IsNegative, year, year > 999 ? 4 : year > 99 ? 3 : year > 9 ? 2 : 1, out first, out last);
    }

    private bool TryReadPrecision(bool qualified, bool negative, long year, int length, out int first, out int last)
    {
        first = last = 0;
        long unit = 1;
        if (Take('S'))
        {
            Needs(2);
            if (!TryReadPositive(out var digits, out _))
            {
                return false;
            }

            for (var n = length - digits; n > 0 && unit < Ceiling; n--)
            {
                unit *= 10;
            }
        }

        if (qualified)
        {
            Needs(2);
        }

        if (TakeQualifier())
        {
            Needs(1);
            qualified = true;
        }

        var from = year - (year % unit);
        var to = from + unit - 1;
        if (negative)
        {
            (from, to) = (-to, -from);
        }

        var widening = qualified ? 2 * unit : 0;
        first = FirstDay(from - widening);
        last = LastDay(to + widening);
        return true;
    }

    /// <summary>Reads a number that does not begin with 0.</summary>
    private bool TryReadPositive(out long value, out int length)
    {
        value = 0;
        var start = _at;
        for (; (uint)(Next - '0') <= 9; _at++)
        {
            value = Math.Min(Ceiling, (value * 10) + (Next - '0'));
        }

        length = _at - start;
        return length > 0 && _text[start] != '0';
    }

    private static int FirstDay(long year) =>
        year > Gregorian.MaxYear ? DateBounds.FarFuture : year < -Gregorian.MaxYear ? int.MinValue : Gregorian.DayNumber((int)year, 1, 1);

    private static int LastDay(long year) =>
        year > Gregorian.MaxYear ? int.MaxValue : year < -Gregorian.MaxYear ? DateBounds.FarPast : Gregorian.DayNumber((int)year, 12, 31);
}
