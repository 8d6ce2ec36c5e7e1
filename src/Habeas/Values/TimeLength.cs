using System;

namespace Habeas;

/// <summary>
/// A length of time as ISO 8601 writes it: calendar months, whose length in days depends on where they lie, and seconds, whose length does not. A year is 12
/// months, a week 7 days, a day 86,400 seconds. Either part may be negative in a difference.
/// </summary>
internal readonly struct TimeLength
{
    public const long SecondsPerDay = 86_400;

    public TimeLength(int months, long seconds)
    {
        Months = months;
        Seconds = seconds;
    }

    public int Months { get; }

    public long Seconds { get; }

    /// <summary>The fewest seconds that it can come to, wherever in the calendar it lies.</summary>
    public long LeastSeconds => Seconds + (SecondsPerDay * (Months >= 0 ? LeastDays(Months) : -MostDays(-Months)));

    /// <summary>The most seconds that it can come to.</summary>
    public long MostSeconds => Seconds + (SecondsPerDay * (Months >= 0 ? MostDays(Months) : -LeastDays(-Months)));

    public static TimeLength operator +(TimeLength left, TimeLength right) => new(left.Months + right.Months, left.Seconds + right.Seconds);

    public static TimeLength operator -(TimeLength left, TimeLength right) => new(left.Months - right.Months, left.Seconds - right.Seconds);

    /// <summary>A quarter of it, the months rounded down and what is left of them counted as 30 days each.</summary>
    public TimeLength Quarter() => new(Months / 4, (Seconds / 4) + (Months % 4 * 30 * SecondsPerDay / 4));

    private static long LeastDays(int months) => Extreme(months, -1);

    private static long MostDays(int months) => Extreme(months, 1);

    /// <summary>
    /// The smallest or largest number of days that so many calendar months can have. The calendar repeats after 4,800 months; within them the extremes are
    /// reached by a stretch that begins in the eight years around the turn of a century, where leap years are densest or thinnest.
    /// </summary>
    private static long Extreme(int months, int sign)
    {
        var cycles = months / 4800;
        var rest = months % 4800;
        var extreme = long.MinValue;
        for (var century = 0; century < 4 && rest != 0; century++)
        {
            for (var start = (century * 1200) + (95 * 12); start < (century * 1200) + (105 * 12); start++)
            {
                extreme = Math.Max(extreme, sign * (DayOfMonthNumber(start + rest) - (long)DayOfMonthNumber(start)));
            }
        }

        return (rest == 0 ? 0 : sign * extreme) + ((long)cycles * Gregorian.DaysPerCycle);
    }

    private static int DayOfMonthNumber(int month) => Gregorian.DayNumber(1 + (month / 12), 1 + (month % 12), 1);
}
