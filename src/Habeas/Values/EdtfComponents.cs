using System;

namespace Habeas;

/// <summary>Year, month and day of one date as read, and what they come to in days.</summary>
internal struct EdtfComponents
{
    public bool IsNegative;
    public EdtfDigits Year;
    public EdtfDigits Month;
    public EdtfDigits Day;

    /// <summary>By how many units of its own a qualified component is widened, either way.</summary>
    public int YearWidening;
    public int MonthWidening;
    public int DayWidening;

    public readonly bool HasUnspecified => Year.HasUnspecified || Month.HasUnspecified || Day.HasUnspecified;

    /// <summary>The conformance level that the components need, qualifiers left aside.</summary>
    public readonly int Level
    {
        get
        {
            if (HasUnspecified)
            {
                var year = !Year.HasUnspecified || (!Month.IsPresent && Year.IsUnspecifiedOnlyAtEnd && Year.UnspecifiedAtEnd <= 2);
                var month = !Month.HasUnspecified || (Month.IsUnspecifiedWhole && (!Day.IsPresent || Day.IsUnspecifiedWhole));
                var day = !Day.HasUnspecified || Day.IsUnspecifiedWhole;
                return year && month && day ? 1 : 2;
            }

            return Month.Smallest > 24 ? 2 : Month.Smallest > 12 || IsNegative ? 1 : 0;
        }
    }

    /// <summary>First and last possible day, widened where qualified; false where no reading is a day of the calendar.</summary>
    public readonly bool TryResolve(out int first, out int last)
    {
        first = last = 0;
        if (Month.Smallest > 20 && !Month.HasUnspecified && !Day.IsPresent)
        {
            return TryResolveDivision(out first, out last);
        }

        if (!TryFind(latest: false, out var year, out var month, out var day))
        {
            return false;
        }

        first = Widen(year, month, day, -1);
        TryFind(latest: true, out year, out month, out day);
        last = Widen(year, month, !Day.IsPresent || Day.IsUnspecifiedWhole ? 31 : day, 1);
        return true;
    }

    /// <summary>The first or last day of the calendar among all that the digits can stand for.</summary>
    private readonly bool TryFind(bool latest, out int year, out int month, out int day)
    {
        bool triedLeap = false, triedCommon = false;
        var years = Year.Count;
        for (var i = 0; i < years && !(triedLeap && triedCommon); i++)
        {
            year = Year.At(latest != IsNegative ? years - 1 - i : i);
            if (IsNegative && year == 0)
            {
                continue;
            }

            year = IsNegative ? -year : year;
            if (TryFindInYear(year, latest, out month, out day))
            {
                return true;
            }

            // Months and days depend on the year by its leap day alone: two failures settle all the others.
            triedLeap |= Gregorian.IsLeap(year);
            triedCommon |= !Gregorian.IsLeap(year);
        }

        year = month = day = 0;
        return false;
    }

    private readonly bool TryFindInYear(int year, bool latest, out int month, out int day)
    {
        month = latest ? 12 : 1;
        day = latest ? 31 : 1;
        if (!Month.IsPresent)
        {
            return true;
        }

        var months = Month.Count;
        var days = Day.Count;
        for (var i = 0; i < months; i++)
        {
            month = Month.At(latest ? months - 1 - i : i);
            if (month is < 1 or > 12)
            {
                continue;
            }

            if (!Day.IsPresent)
            {
                return true;
            }

            for (var j = 0; j < days; j++)
            {
                day = Day.At(latest ? days - 1 - j : j);
                if (day >= 1 && day <= Gregorian.DaysInMonth(year, month))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Seasons, quarters, thirds and halves of a year.</summary>
    private readonly bool TryResolveDivision(out int first, out int last)
    {
        first = last = 0;
        if (!YearDivision.TryGet(Month.Smallest, out var division) || !TryFindYear(latest: false, out var year))
        {
            return false;
        }

        var month = 1;
        Gregorian.AddMonths(ref year, ref month, division.FirstMonth - (MonthWidening * division.Months));
        first = Widen(year, month, division.FirstDay, -1, 0);
        TryFindYear(latest: true, out year);
        month = 1;
        Gregorian.AddMonths(ref year, ref month, division.LastMonth + (MonthWidening * division.Months));
        last = Widen(year, month, division.LastDay, 1, 0);
        return true;
    }

    private readonly bool TryFindYear(bool latest, out int year)
    {
        var yearOnly = this;
        yearOnly.Month = default;
        yearOnly.Day = default;
        return yearOnly.TryFind(latest, out year, out _, out _);
    }

    private readonly int Widen(int year, int month, int day, int sign) => Widen(year, month, day, sign, MonthWidening);

    private readonly int Widen(int year, int month, int day, int sign, int months)
    {
        if (YearWidening != 0)
        {
            var unit = 1;
            for (var n = Year.UnspecifiedAtEnd; n > 0; n--)
            {
                unit *= 10;
            }

            year += sign * YearWidening * unit;
        }

        if (months != 0)
        {
            Gregorian.AddMonths(ref year, ref month, sign * months);
        }

        return Gregorian.DayNumber(year, month, Math.Min(day, Gregorian.DaysInMonth(year, month))) + (sign * DayWidening);
    }
}
