using System;
using System.Diagnostics.CodeAnalysis;

namespace Habeas;

/// <summary>
/// A date as the Extended Date/Time Format writes it (Library of Congress, 2019; ISO 8601-2): as exact, as rough or as open as the text it was read from.
/// </summary>
/// <remarks>
/// <para>
/// <c>2017-10-11</c> a day; <c>2016-08</c> some day in August; <c>2004~</c> about 2004; <c>[..2017-10-10]</c> some day, on that day or before; <c>2018-03/2018-12</c> it lasted from March to
/// December; <c>2017/..</c> still going on; <c>2017/</c> the end is not known; <c>/2017</c> the begin is not known. All of levels 0 to 2 is read.
/// </para>
/// <para>
/// The text is kept as it was written and given back by <see cref="ToString"/>; two dates are equal when their texts are, character by character. What it means for
/// the calendar is <see cref="Span"/>, and comparisons answer with a <see cref="Certainty"/>. A qualifier (<c>~</c>, <c>?</c>, <c>%</c>) widens the bounds by two
/// units of what it qualifies, years, months or days.
/// </para>
/// <para>Properties of records hold no hours: there a text for which <see cref="HasTime"/> is true is refused.</para>
/// <para>The default value is no date: its text is empty, it has no bounds, and compares as possibly with everything. Immutable, and safe to share between threads.</para>
/// </remarks>
public readonly partial struct EdtfDate : IEquatable<EdtfDate>
{
    private readonly string? _text;
    private readonly DateBounds _bounds;
    private readonly byte _level;

    private EdtfDate(string text, in DateBounds bounds, int level)
    {
        _text = text;
        _bounds = bounds;
        _level = (byte)level;
    }

    /// <summary>Whether this is the default value, which is no date.</summary>
    public bool IsDefault => _text is null;

    /// <summary>What it says about the calendar.</summary>
    public DateSpan Span => _text is null ? default : new DateSpan(_bounds);

    /// <summary>The first day on which it can have begun; null if there is no bound, or it is beyond the year ±5,000,000.</summary>
    public CalendarDay? EarliestBegin => Span.EarliestBegin;

    /// <summary>The last day on which it can have begun; null as above.</summary>
    public CalendarDay? LatestBegin => Span.LatestBegin;

    /// <summary>The first day on which it can have ended; null as above.</summary>
    public CalendarDay? EarliestEnd => Span.EarliestEnd;

    /// <summary>The last day on which it can have ended; null as above.</summary>
    public CalendarDay? LatestEnd => Span.LatestEnd;

    /// <summary>Written with <c>/</c>: it lasted.</summary>
    public bool IsInterval => Has(DateTraits.Interval);

    /// <summary>Written with <c>[ ]</c>: one of several, some day within.</summary>
    public bool IsChoice => Has(DateTraits.Choice);

    /// <summary>Written with <c>{ }</c>: all of several.</summary>
    public bool IsSet => Has(DateTraits.Set);

    /// <summary>Some part is approximate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => Has(DateTraits.Approximate);

    /// <summary>Some part is uncertain: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => Has(DateTraits.Uncertain);

    /// <summary>Some digit is left open with <c>X</c>.</summary>
    public bool IsUnspecified => Has(DateTraits.Unspecified);

    /// <summary>The end is <c>..</c>: still going on; in a choice, on or after.</summary>
    public bool HasOpenEnd => Has(DateTraits.OpenEnd);

    /// <summary>The end is left empty: not known.</summary>
    public bool HasUnknownEnd => Has(DateTraits.UnknownEnd);

    /// <summary>The begin is <c>..</c>: there is none, or it is not given; in a choice, on or before.</summary>
    public bool HasOpenBegin => Has(DateTraits.OpenBegin);

    /// <summary>The begin is left empty: not known.</summary>
    public bool HasUnknownBegin => Has(DateTraits.UnknownBegin);

    /// <summary>Carries an hour. The bounds are the day as written, whatever the offset.</summary>
    public bool HasTime => Has(DateTraits.HasTime);

    /// <summary>The lowest conformance level of the specification that knows all of its features: 0, 1 or 2.</summary>
    public int Level => _level;

    internal DateBounds Bounds => Span.Bounds;

    /// <summary>Reads a date.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is not a date; the message says what is wrong, and what was expected.</exception>
    public static EdtfDate Parse(string text)
    {
        return TryParse(Guard.NotNull(text, nameof(text)), out var date, out var fault) ? date : throw new FormatException(EdtfParser.Explain(text, fault));
    }

    /// <summary>Reads a date; false, and the default value, if the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate date) => TryParse(text, out date, out _);

    /// <summary>Whether two dates are written alike.</summary>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Whether two dates are written differently.</summary>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <summary>Whether it ends on a day before the other begins. The same day is not before.</summary>
    public Certainty IsBefore(EdtfDate other) => DateBounds.Before(Bounds, other.Bounds);

    /// <summary>Whether it begins on a day after the other ends.</summary>
    public Certainty IsAfter(EdtfDate other) => DateBounds.After(Bounds, other.Bounds);

    /// <summary>Whether all of it lies between begin and end of the other, both included. What is known to a month only is possibly within parts of that month.</summary>
    public Certainty IsWithin(EdtfDate other) => DateBounds.Within(Bounds, other.Bounds);

    /// <summary>Whether all of the other lies between its begin and end, both included.</summary>
    public Certainty Contains(EdtfDate other) => DateBounds.Contains(Bounds, other.Bounds);

    /// <summary>Whether they have a day in common.</summary>
    public Certainty Overlaps(EdtfDate other) => DateBounds.Overlaps(Bounds, other.Bounds);

    /// <summary>Whether both begin on the same day and end on the same day. <c>2017-10</c> is only possibly the same day as <c>2017-10</c>.</summary>
    public Certainty IsSame(EdtfDate other) => DateBounds.Same(Bounds, other.Bounds);

    /// <summary>The time exactly so long after it; see <see cref="DateSpan.Plus"/>.</summary>
    public DateSpan Plus(Quantity length) => Span.Plus(length);

    /// <inheritdoc/>
    public bool Equals(EdtfDate other) => string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _text is null ? 0 : StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The text, as it was written; empty for the default value.</summary>
    public override string ToString() => _text ?? string.Empty;

    internal static bool TryParse([NotNullWhen(true)] string? text, out EdtfDate date, out EdtfFault fault)
    {
        date = default;
        fault = EdtfFault.Syntax;
        if (text is null)
        {
            return false;
        }

        var buffer = text.Length <= Ascii.StackLimit ? stackalloc byte[Ascii.StackLimit] : new byte[text.Length];
        if (!Ascii.TryCopy(text, buffer) || !EdtfParser.TryParse(buffer.Slice(0, text.Length), out var bounds, out fault, out var level))
        {
            return false;
        }

        date = new EdtfDate(text, bounds, level);
        return true;
    }

    private bool Has(DateTraits trait) => (_bounds.Traits & trait) != 0;
}
