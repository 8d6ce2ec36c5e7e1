using System;

namespace Habeas;

/// <content>How dates lie to each other. All hold for points and lasting dates alike; a point begins and ends on the same, unknown, day.</content>
internal readonly partial struct DateBounds
{
    /// <summary>Whether <paramref name="a"/> ends on a day before <paramref name="b"/> begins. The same day is not before.</summary>
    public static Certainty Before(in DateBounds a, in DateBounds b) =>
        a.LatestEnd < b.EarliestBegin ? Certainty.Certainly : a.EarliestEnd < b.LatestBegin ? Certainty.Possibly : Certainty.Never;

    /// <summary>Whether <paramref name="a"/> begins on a day after <paramref name="b"/> ends.</summary>
    public static Certainty After(in DateBounds a, in DateBounds b) => Before(b, a);

    /// <summary>Whether they share a day.</summary>
    public static Certainty Overlaps(in DateBounds a, in DateBounds b)
    {
        if (a.LatestEnd < b.EarliestBegin || b.LatestEnd < a.EarliestBegin)
        {
            return Certainty.Never;
        }

        return a.LatestBegin <= b.EarliestEnd && b.LatestBegin <= a.EarliestEnd ? Certainty.Certainly : Certainty.Possibly;
    }

    /// <summary>
    /// Whether all of <paramref name="a"/> lies between the begin and the end of <paramref name="b"/>, both included. A point <c>b</c> is one day: only what is
    /// that day lies within. To ask whether a day falls into a month, give the month as <c>2017-10-01/2017-10-31</c>.
    /// </summary>
    public static Certainty Within(in DateBounds a, in DateBounds b)
    {
        if (a.EarliestBegin >= b.LatestBegin && a.LatestEnd <= b.EarliestEnd)
        {
            return Certainty.Certainly;
        }

        if (!b.IsLasting)
        {
            // Then a would have to be that one day.
            return ShareADay(a, b) ? Certainty.Possibly : Certainty.Never;
        }

        var begin = Math.Max(a.EarliestBegin, b.EarliestBegin);
        var end = Math.Min(a.LatestEnd, b.LatestEnd);
        var fits = begin <= a.LatestBegin && end >= a.EarliestEnd && begin <= end && (a.IsLasting || (begin <= a.LatestEnd && end >= a.EarliestBegin));
        return fits ? Certainty.Possibly : Certainty.Never;
    }

    /// <summary>Whether all of <paramref name="b"/> lies within <paramref name="a"/>.</summary>
    public static Certainty Contains(in DateBounds a, in DateBounds b) => Within(b, a);

    /// <summary>Whether they begin on the same day and end on the same day. The same month twice is only possibly the same day.</summary>
    public static Certainty Same(in DateBounds a, in DateBounds b)
    {
        if (a.LatestBegin < b.EarliestBegin || b.LatestBegin < a.EarliestBegin || a.LatestEnd < b.EarliestEnd || b.LatestEnd < a.EarliestEnd)
        {
            return Certainty.Never;
        }

        if (a.IsLasting != b.IsLasting && !ShareADay(a, b))
        {
            return Certainty.Never;
        }

        return IsExact(a) && IsExact(b) ? Certainty.Certainly : Certainty.Possibly;
    }

    /// <summary>Whether some reading of both, begin and end alike, is one and the same day.</summary>
    private static bool ShareADay(in DateBounds a, in DateBounds b) =>
        Math.Max(Math.Max(a.EarliestBegin, a.EarliestEnd), Math.Max(b.EarliestBegin, b.EarliestEnd))
        <= Math.Min(Math.Min(a.LatestBegin, a.LatestEnd), Math.Min(b.LatestBegin, b.LatestEnd));

    private static bool IsExact(in DateBounds a) => a.EarliestBegin == a.LatestBegin && a.EarliestEnd == a.LatestEnd;
}
