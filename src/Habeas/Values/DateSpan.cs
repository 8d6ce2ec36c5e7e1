using System;

namespace Habeas;

/// <summary>
/// What a date says about the calendar, without the text that says it: between which days it began, and between which it ended.
/// </summary>
/// <remarks>
/// <para>
/// A point in time that is known to a month (<c>2017-10</c>) is one day, somewhere from 1 to 31 October: begin and end have the same bounds. What lasted
/// (<c>2017-10/2018</c>) began some day in October 2017 and ended some day in 2018. A bound is null where nothing is said (<c>2017/</c>, <c>[..2017]</c>) or where
/// the year is beyond five million.
/// </para>
/// <para>The default value knows nothing: it has no bounds, and every question about it is answered with <see cref="Certainty.Possibly"/>. Equality is that of
/// bounds and of lasting or not. Immutable.</para>
/// </remarks>
public readonly struct DateSpan : IEquatable<DateSpan>
{
    // Only a span made from a date is set; the default must not look like the first day of the calendar.
    private readonly bool _isSet;
    private readonly DateBounds _bounds;

    internal DateSpan(in DateBounds bounds)
    {
        _bounds = bounds;
        _isSet = true;
    }

    /// <summary>The first day on which it can have begun.</summary>
    public CalendarDay? EarliestBegin => CalendarDay.OfBound(Bounds.EarliestBegin);

    /// <summary>The last day on which it can have begun.</summary>
    public CalendarDay? LatestBegin => CalendarDay.OfBound(Bounds.LatestBegin);

    /// <summary>The first day on which it can have ended.</summary>
    public CalendarDay? EarliestEnd => CalendarDay.OfBound(Bounds.EarliestEnd);

    /// <summary>The last day on which it can have ended.</summary>
    public CalendarDay? LatestEnd => CalendarDay.OfBound(Bounds.LatestEnd);

    /// <summary>Whether begin and end are told apart.</summary>
    public bool IsLasting => Bounds.IsLasting;

    /// <summary>Whether it is one day, exactly known.</summary>
    public bool IsExactDay => Bounds.IsExactDay;

    internal DateBounds Bounds => _isSet ? _bounds : Unknown;

    private static DateBounds Unknown => new(int.MinValue, int.MaxValue, int.MinValue, int.MaxValue, DateTraits.Interval);

    /// <summary>One day.</summary>
    public static DateSpan On(CalendarDay day) => new(DateBounds.Point(day.DayNumber, day.DayNumber));

    /// <summary>Some one day from the first to the last, both included.</summary>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static DateSpan SomeDay(CalendarDay first, CalendarDay last) =>
        last < first ? throw new ArgumentException(last + " is before " + first, nameof(last)) : new(DateBounds.Point(first.DayNumber, last.DayNumber));

    /// <summary>All the time from the first day to the last, both included.</summary>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static DateSpan Lasting(CalendarDay first, CalendarDay last) =>
        last < first
            ? throw new ArgumentException(last + " is before " + first, nameof(last))
            : new(new DateBounds(first.DayNumber, first.DayNumber, last.DayNumber, last.DayNumber, DateTraits.Interval));

    /// <summary>Whether two spans say the same. For whether they are the same <em>time</em>, ask <see cref="IsSame"/>.</summary>
    public static bool operator ==(DateSpan left, DateSpan right) => left.Equals(right);

    /// <summary>Whether two spans say different things.</summary>
    public static bool operator !=(DateSpan left, DateSpan right) => !left.Equals(right);

    /// <summary>Whether it ends on a day before the other begins. The same day is not before.</summary>
    public Certainty IsBefore(DateSpan other) => DateBounds.Before(Bounds, other.Bounds);

    /// <summary>Whether it begins on a day after the other ends.</summary>
    public Certainty IsAfter(DateSpan other) => DateBounds.After(Bounds, other.Bounds);

    /// <summary>Whether all of it lies between begin and end of the other, both included.</summary>
    public Certainty IsWithin(DateSpan other) => DateBounds.Within(Bounds, other.Bounds);

    /// <summary>Whether all of the other lies between its begin and end, both included.</summary>
    public Certainty Contains(DateSpan other) => DateBounds.Contains(Bounds, other.Bounds);

    /// <summary>Whether they have a day in common.</summary>
    public Certainty Overlaps(DateSpan other) => DateBounds.Overlaps(Bounds, other.Bounds);

    /// <summary>Whether both begin on the same day and end on the same day.</summary>
    public Certainty IsSame(DateSpan other) => DateBounds.Same(Bounds, other.Bounds);

    /// <summary>
    /// The time exactly so long after it. Where the month aimed at is too short (a month after 31 January) it is the last day of that month or the first of the
    /// next. A quantity that is not a length of time leaves nothing known.
    /// </summary>
    public DateSpan Plus(Quantity length) => new(Bounds.Plus(length.Bounds));

    /// <summary>The time exactly so long before it.</summary>
    public DateSpan Minus(Quantity length) => new(Bounds.Minus(length.Bounds));

    /// <inheritdoc/>
    public bool Equals(DateSpan other)
    {
        DateBounds a = Bounds, b = other.Bounds;
        return a.EarliestBegin == b.EarliestBegin && a.LatestBegin == b.LatestBegin && a.EarliestEnd == b.EarliestEnd && a.LatestEnd == b.LatestEnd
            && a.IsLasting == b.IsLasting;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Bounds.EarliestBegin * 397) ^ Bounds.LatestEnd);

    /// <summary>The bounds, for reading: <c>2017-10-01</c>, <c>[2017-10-01..2017-10-31]</c>, or <c>[a..b]/[c..d]</c> of what lasted.</summary>
    public override string ToString() => IsLasting ? Show(EarliestBegin, LatestBegin) + "/" + Show(EarliestEnd, LatestEnd) : Show(EarliestBegin, LatestEnd);

    private static string Show(CalendarDay? first, CalendarDay? last) => first is not null && first == last ? first.ToString()! : "[" + first + ".." + last + "]";
}
