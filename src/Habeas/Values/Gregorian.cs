using System;

namespace Habeas;

/// <summary>
/// The proleptic Gregorian calendar with a year 0, on day numbers: day 0 is 1 January of the year 1, as in <c>System.DateOnly.DayNumber</c>, and days before
/// it are negative.
/// </summary>
internal static class Gregorian
{
    /// <summary>Days in 400 years, after which the calendar repeats.</summary>
    public const int DaysPerCycle = 146097;

    /// <summary>The largest year, positive or negative, whose days have numbers. Beyond it numbers saturate.</summary>
    public const int MaxYear = 5_000_000;

    private static ReadOnlySpan<byte> MonthLengths => [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    public static bool IsLeap(int year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>Length of a month. <paramref name="month"/> is 1 to 12.</summary>
    public static int DaysInMonth(int year, int month) => month == 2 && IsLeap(year) ? 29 : MonthLengths[month - 1];

    /// <summary>Number of a day that exists, in a year of at most <see cref="MaxYear"/> either way.</summary>
    public static int DayNumber(int year, int month, int day)
    {
        // Years are counted from 1 March, so that the leap day comes last. The months from March on have 153 days in five.
        if (month <= 2)
        {
            year--;
            month += 12;
        }

        var century = FloorDiv(year, 100);
        return (365 * year) + FloorDiv(year, 4) - century + FloorDiv(century, 4) + (((153 * (month - 3)) + 2) / 5) + day - 307;
    }

    /// <summary>The day with a number. Undefined outside the years up to <see cref="MaxYear"/>.</summary>
    public static void FromDayNumber(int number, out int year, out int month, out int day)
    {
        long shifted = (long)number + 306;
        var cycle = shifted >= 0 ? shifted / DaysPerCycle : -((-shifted + DaysPerCycle - 1) / DaysPerCycle);
        var dayOfCycle = (int)(shifted - (cycle * DaysPerCycle));
        var yearOfCycle = (dayOfCycle - (dayOfCycle / 1460) + (dayOfCycle / 36524) - (dayOfCycle / (DaysPerCycle - 1))) / 365;
        var dayOfYear = dayOfCycle - ((365 * yearOfCycle) + (yearOfCycle / 4) - (yearOfCycle / 100));
        var marchMonth = ((5 * dayOfYear) + 2) / 153;
        day = dayOfYear - (((153 * marchMonth) + 2) / 5) + 1;
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        year = (int)(cycle * 400) + yearOfCycle + (month <= 2 ? 1 : 0);
    }

    /// <summary>Moves a year and month by a number of months.</summary>
    public static void AddMonths(ref int year, ref int month, int months)
    {
        var zeroBased = ((long)year * 12) + month - 1 + months;
        var floor = zeroBased >= 0 ? zeroBased / 12 : -((-zeroBased + 11) / 12);
        year = (int)floor;
        month = (int)(zeroBased - (floor * 12)) + 1;
    }

    private static int FloorDiv(int value, int divisor) => value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor);
}
