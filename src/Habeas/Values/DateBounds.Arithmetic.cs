using System;

namespace Habeas;

/// <content>Dates and lengths of time.</content>
internal readonly partial struct DateBounds
{
    private const DateTraits KeptWhenMoved = DateTraits.Lasting | DateTraits.Approximate | DateTraits.Uncertain | DateTraits.OpenBegin | DateTraits.UnknownBegin
        | DateTraits.OpenEnd | DateTraits.UnknownEnd;

    /// <summary>
    /// The date exactly so long after this one: begin and end move by the shortest length at the earliest and the longest at the latest. Months are counted in the
    /// calendar; where the month aimed at is too short, the day may be its last or the first of the next. Hours reach into the next day.
    /// A quantity that is no duration says nothing: the result has no bounds.
    /// </summary>
    public DateBounds Plus(in QuantityBounds length) => Move(length, 1);

    /// <summary>The date exactly so long before this one.</summary>
    public DateBounds Minus(in QuantityBounds length) => Move(length, -1);

    private DateBounds Move(in QuantityBounds length, int sign)
    {
        var traits = Traits & KeptWhenMoved;
        if (length.Kind != QuantityKind.Duration)
        {
            return new DateBounds(int.MinValue, int.MaxValue, int.MinValue, int.MaxValue, traits);
        }

        traits |= length.IsApproximate ? DateTraits.Approximate : DateTraits.None;
        if (sign > 0)
        {
            return new DateBounds(
                Earliest(EarliestBegin, length.LeastLength, 1),
                length.IsUnbounded ? int.MaxValue : Latest(LatestBegin, length.MostLength, 1),
                Earliest(EarliestEnd, length.LeastLength, 1),
                length.IsUnbounded ? int.MaxValue : Latest(LatestEnd, length.MostLength, 1),
                traits);
        }

        return new DateBounds(
            length.IsUnbounded ? int.MinValue : Earliest(EarliestBegin, length.MostLength, -1),
            Latest(LatestBegin, length.LeastLength, -1),
            length.IsUnbounded ? int.MinValue : Earliest(EarliestEnd, length.MostLength, -1),
            Latest(LatestEnd, length.LeastLength, -1),
            traits);
    }

    private static int Earliest(int day, TimeLength length, int sign) =>
        day == int.MinValue ? day : Saturate(Shift(day, length, sign, false), int.MinValue, FarFuture);

    private static int Latest(int day, TimeLength length, int sign) =>
        day == int.MaxValue ? day : Saturate(Shift(day, length, sign, true), FarPast, int.MaxValue);

    private static int Saturate(long day, int low, int high) => (int)Math.Max(low, Math.Min(high, day));

    private static long Shift(int day, TimeLength length, int sign, bool latest)
    {
        long shifted = day;
        if (length.Months != 0)
        {
            if (Math.Abs(shifted) > 365L * (Gregorian.MaxYear - 1_100_000))
            {
                // Beyond the numbered years, a month more or less is lost in the rounding already made.
                return latest ? int.MaxValue : int.MinValue;
            }

            Gregorian.FromDayNumber(day, out var year, out var month, out var ofMonth);
            Gregorian.AddMonths(ref year, ref month, sign * length.Months);
            var size = Gregorian.DaysInMonth(year, month);
            shifted = Gregorian.DayNumber(year, month, Math.Min(ofMonth, size)) + (latest && ofMonth > size ? 1 : 0);
        }

        // An hour count moves a day of unknown hour by whole days at least, and by one more at most.
        var days = length.Seconds / TimeLength.SecondsPerDay;
        var rest = length.Seconds % TimeLength.SecondsPerDay == 0 ? 0 : 1;
        var more = sign > 0 ? latest : !latest;
        return shifted + (sign * (days + (more ? rest : 0)));
    }
}
