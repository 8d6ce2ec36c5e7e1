using System;
using System.Globalization;

namespace Habeas;

/// <summary>
/// A day of the proleptic Gregorian calendar, also before the year 1.
/// </summary>
/// <remarks>
/// Unlike <c>System.DateOnly</c> it exists on every framework and has years from −5,000,000 to 5,000,000, among them 0. The default value is 1 January of the
/// year 1. Equality and order are those of the days. Immutable.
/// </remarks>
public readonly struct CalendarDay : IEquatable<CalendarDay>, IComparable<CalendarDay>
{
    private CalendarDay(int dayNumber) => DayNumber = dayNumber;

    /// <summary>Days since 1 January of the year 1, the number of which is 0; the same as <c>DateOnly.DayNumber</c>, and negative before.</summary>
    public int DayNumber { get; }

    /// <summary>The year. 0 is the year before 1.</summary>
    public int Year
    {
        get
        {
            Gregorian.FromDayNumber(DayNumber, out var year, out _, out _);
            return year;
        }
    }

    /// <summary>The month, 1 to 12.</summary>
    public int Month
    {
        get
        {
            Gregorian.FromDayNumber(DayNumber, out _, out var month, out _);
            return month;
        }
    }

    /// <summary>The day of the month, from 1.</summary>
    public int Day
    {
        get
        {
            Gregorian.FromDayNumber(DayNumber, out _, out _, out var day);
            return day;
        }
    }

    /// <summary>The day with a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Its year is beyond five million.</exception>
    public static CalendarDay FromDayNumber(int dayNumber) =>
        IsNumbered(dayNumber) ? new CalendarDay(dayNumber) : throw new ArgumentOutOfRangeException(nameof(dayNumber));

    /// <summary>The day of a year, month and day of the month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, or its year is beyond five million.</exception>
    public static CalendarDay FromDate(int year, int month, int day)
    {
        if (year is < -Gregorian.MaxYear or > Gregorian.MaxYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year));
        }

        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month));
        }

        return day >= 1 && day <= Gregorian.DaysInMonth(year, month)
            ? new CalendarDay(Gregorian.DayNumber(year, month, day))
            : throw new ArgumentOutOfRangeException(nameof(day));
    }

#if NET
    /// <summary>The day of a <see cref="DateOnly"/>.</summary>
    public static CalendarDay FromDateOnly(DateOnly date) => new(date.DayNumber);

    /// <summary>The same day as a <see cref="DateOnly"/>.</summary>
    /// <exception cref="InvalidOperationException">It is before the year 1 or after 9999.</exception>
    public DateOnly ToDateOnly() =>
        DayNumber >= DateOnly.MinValue.DayNumber && DayNumber <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber(DayNumber)
            : throw new InvalidOperationException(ToString() + " is outside the years 1 to 9999");
#endif

    /// <summary>Whether two days are the same.</summary>
    public static bool operator ==(CalendarDay left, CalendarDay right) => left.DayNumber == right.DayNumber;

    /// <summary>Whether two days differ.</summary>
    public static bool operator !=(CalendarDay left, CalendarDay right) => left.DayNumber != right.DayNumber;

    /// <summary>Whether a day is before another.</summary>
    public static bool operator <(CalendarDay left, CalendarDay right) => left.DayNumber < right.DayNumber;

    /// <summary>Whether a day is after another.</summary>
    public static bool operator >(CalendarDay left, CalendarDay right) => left.DayNumber > right.DayNumber;

    /// <summary>Whether a day is not after another.</summary>
    public static bool operator <=(CalendarDay left, CalendarDay right) => left.DayNumber <= right.DayNumber;

    /// <summary>Whether a day is not before another.</summary>
    public static bool operator >=(CalendarDay left, CalendarDay right) => left.DayNumber >= right.DayNumber;

    /// <inheritdoc/>
    public int CompareTo(CalendarDay other) => DayNumber.CompareTo(other.DayNumber);

    /// <inheritdoc/>
    public bool Equals(CalendarDay other) => DayNumber == other.DayNumber;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => DayNumber;

    /// <summary>The day as <c>yyyy-mm-dd</c>, with a minus before the year 0, and more digits where the year has more.</summary>
    public override string ToString()
    {
        Gregorian.FromDayNumber(DayNumber, out var year, out var month, out var day);
        return (year < 0 ? "-" : string.Empty) + Math.Abs(year).ToString("D4", CultureInfo.InvariantCulture)
            + "-" + month.ToString("D2", CultureInfo.InvariantCulture) + "-" + day.ToString("D2", CultureInfo.InvariantCulture);
    }

    /// <summary>A bound of the engine: null where there is none, or it lies beyond the numbered years.</summary>
    internal static CalendarDay? OfBound(int day) => IsNumbered(day) ? new CalendarDay(day) : null;

    private static bool IsNumbered(int day) =>
        day >= Gregorian.DayNumber(-Gregorian.MaxYear, 1, 1) && day <= Gregorian.DayNumber(Gregorian.MaxYear, 12, 31);
}
