using System;

namespace Habeas;

/// <summary>
/// What the engine keeps of a date: the first and last day on which it can have begun, and on which it can have ended.
/// </summary>
/// <remarks>
/// <para>
/// Days are numbered as in <c>System.DateOnly.DayNumber</c> (1 January of the year 1 is day 0, earlier days are negative, Gregorian throughout).
/// <see cref="int.MinValue"/> as an earliest and <see cref="int.MaxValue"/> as a latest day mean "without bound". Years beyond
/// <see cref="Gregorian.MaxYear"/> saturate: an earliest day at most to <see cref="FarFuture"/>, a latest at least to <see cref="FarPast"/>, so that two
/// dates so far away compare as possibly before, possibly after each other.
/// </para>
/// <para>
/// A <em>point</em> (<c>2017-10</c>, <c>[2017-10-01..2017-10-31]</c>) is one day out of a span that is not known nearer; begin and end have the same bounds.
/// A <em>lasting</em> date (<c>a/b</c>, <c>{a..b}</c>) began some day within <c>a</c> and ended some day within <c>b</c>; where <c>a</c> and <c>b</c> overlap, the
/// bounds are drawn in so that no begin comes after the last possible end and no end before the first possible begin. An open or unknown end may be any day from the
/// begin on: only the traits tell "still going on" from "end not known", because how long it went on depends on when that was written.
/// </para>
/// <para>Always: earliest ≤ latest, for begin and end; and the begin's bounds are not later than the end's.</para>
/// </remarks>
internal readonly partial struct DateBounds : IEquatable<DateBounds>
{
    /// <summary>The latest that an earliest day can be.</summary>
    public const int FarFuture = int.MaxValue - 1;

    /// <summary>The earliest that a latest day can be.</summary>
    public const int FarPast = int.MinValue + 1;

    public DateBounds(int earliestBegin, int latestBegin, int earliestEnd, int latestEnd, DateTraits traits)
    {
        EarliestBegin = earliestBegin;
        LatestBegin = latestBegin;
        EarliestEnd = earliestEnd;
        LatestEnd = latestEnd;
        Traits = traits;
    }

    /// <summary>First day on which it can have begun; <see cref="int.MinValue"/> is no bound.</summary>
    public int EarliestBegin { get; }

    /// <summary>Last day on which it can have begun.</summary>
    public int LatestBegin { get; }

    /// <summary>First day on which it can have ended.</summary>
    public int EarliestEnd { get; }

    /// <summary>Last day on which it can have ended; <see cref="int.MaxValue"/> is no bound.</summary>
    public int LatestEnd { get; }

    public DateTraits Traits { get; }

    /// <summary>Whether begin and end are told apart (<c>/</c> or <c>{}</c>).</summary>
    public bool IsLasting => (Traits & DateTraits.Lasting) != 0;

    /// <summary>Whether it is one day, exactly known.</summary>
    public bool IsExactDay => EarliestBegin == LatestEnd;

    /// <summary>The begin, as a point.</summary>
    public DateBounds Begin => Point(EarliestBegin, LatestBegin, Traits & ~DateTraits.Lasting);

    /// <summary>Some day from <paramref name="earliest"/> to <paramref name="latest"/>.</summary>
    public static DateBounds Point(int earliest, int latest, DateTraits traits = DateTraits.None) => new(earliest, latest, earliest, latest, traits);

    public static bool operator ==(in DateBounds left, in DateBounds right) => left.Equals(right);

    public static bool operator !=(in DateBounds left, in DateBounds right) => !left.Equals(right);

    public bool Equals(DateBounds other) =>
        EarliestBegin == other.EarliestBegin && LatestBegin == other.LatestBegin
        && EarliestEnd == other.EarliestEnd && LatestEnd == other.LatestEnd && Traits == other.Traits;

    public override bool Equals(object? obj) => obj is DateBounds other && Equals(other);

    public override int GetHashCode() => unchecked((((((EarliestBegin * 397) ^ LatestBegin) * 397) ^ EarliestEnd) * 397) ^ LatestEnd ^ ((int)Traits << 16));
}
