using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Habeas;

/// <summary>
/// A time of the day that stands in <c>date</c>: <c>09:30</c>, <c>~09:30</c>, <c>08:00..12:00</c>, <c>09:30+01:00</c>.
/// </summary>
/// <remarks>
/// <para>
/// Hours 00 to 23 and minutes; no seconds and no <c>24:00</c>. Local to the place, unless an offset from UTC stands behind (up to 14 hours; <c>+00:00</c> is UTC, there is
/// no <c>Z</c> and no <c>-00:00</c>). A range is some time within it, both ends included, on one day: one that runs past midnight has two dates, and is
/// refused. <c>~</c> stands before a single time and means an hour more or less, within that day.
/// </para>
/// <para>
/// Each time is spelt in one way only, so equality is that of texts and of values alike; the same moment under two offsets is not equal. The default value is no
/// time, with an empty text. Immutable.
/// </para>
/// </remarks>
public readonly partial struct TimeOfDay : IEquatable<TimeOfDay>
{
    /// <summary>The form as an ECMAScript regular expression. It does not see that a range is reversed, or an offset too large.</summary>
    internal const string Pattern = "^(~?[0-9]{2}:[0-9]{2}|[0-9]{2}:[0-9]{2}\\.\\.[0-9]{2}:[0-9]{2})([+-][0-9]{2}:[0-9]{2})?(?![\\s\\S])";

    /// <summary>What was expected, for messages.</summary>
    internal const string Expected = "a time of day such as 09:30, ~09:30, 08:00..12:00 or 09:30+01:00";

    private const int MinutesPerDay = 1440;
    private const int AboutMinutes = 60;

    // Minutes as written. Everything is zero in the default value, which is told by IsPresent.
    private readonly short _first;
    private readonly short _last;
    private readonly short _offset;
    private readonly Form _form;

    private TimeOfDay(int first, int last, int offset, Form form)
    {
        _first = (short)first;
        _last = (short)last;
        _offset = (short)offset;
        _form = form;
    }

    [Flags]
    private enum Form : byte
    {
        None = 0,
        IsPresent = 1,
        About = 2,
        Range = 4,
        Offset = 8,
    }

    /// <summary>Whether this is the default value, which is no time.</summary>
    public bool IsDefault => _form == Form.None;

    /// <summary>The earliest that it can be, in minutes after midnight, 0 to 1439.</summary>
    public int EarliestMinute => IsApproximate ? Math.Max(0, _first - AboutMinutes) : _first;

    /// <summary>The latest that it can be, in minutes after midnight, 0 to 1439.</summary>
    public int LatestMinute => IsApproximate ? Math.Min(MinutesPerDay - 1, _last + AboutMinutes) : _last;

    /// <summary>Written with <c>~</c>: an hour more or less, within that day.</summary>
    public bool IsApproximate => (_form & Form.About) != 0;

    /// <summary>Written with <c>..</c>: some time between the two, both included.</summary>
    public bool IsRange => (_form & Form.Range) != 0;

    /// <summary>Minutes ahead of UTC, negative when behind; null for the time of the place.</summary>
    public int? OffsetMinutes => (_form & Form.Offset) != 0 ? _offset : null;

    /// <summary>Reads a time of day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">It is no time of day; the message says what was expected.</exception>
    public static TimeOfDay Parse(string text) =>
        TryParse(Guard.NotNull(text, nameof(text)), out var time, out var fault) ? time : throw new FormatException(Explain(text, fault));

    /// <summary>Reads a time of day; false, and the default value, if the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out TimeOfDay time) => TryParse(text, out time, out _);

    /// <summary>Whether two times are written alike.</summary>
    public static bool operator ==(TimeOfDay left, TimeOfDay right) => left.Equals(right);

    /// <summary>Whether two times are written differently.</summary>
    public static bool operator !=(TimeOfDay left, TimeOfDay right) => !left.Equals(right);

    /// <summary>
    /// Whether it is before another time of the same day. If just one of the two has an offset, or their offsets differ, days may differ too: possibly.
    /// </summary>
    public Certainty IsBefore(TimeOfDay other)
    {
        if (IsDefault || other.IsDefault || OffsetMinutes != other.OffsetMinutes)
        {
            return Certainty.Possibly;
        }

        return LatestMinute < other.EarliestMinute ? Certainty.Certainly
            : EarliestMinute < other.LatestMinute ? Certainty.Possibly : Certainty.Never;
    }

    /// <inheritdoc/>
    public bool Equals(TimeOfDay other) => _first == other._first && _last == other._last && _offset == other._offset && _form == other._form;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TimeOfDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((((_first * 1440) + _last) * 31) + _offset + ((int)_form << 24));

    /// <summary>The text, as it was written; empty for the default value.</summary>
    public override string ToString()
    {
        if (IsDefault)
        {
            return string.Empty;
        }

        var offset = OffsetMinutes is null ? string.Empty : (_offset < 0 ? "-" : "+") + Clock(Math.Abs(_offset));
        return (IsApproximate ? "~" : string.Empty) + Clock(_first) + (IsRange ? ".." + Clock(_last) : string.Empty) + offset;
    }

    /// <summary>What is wrong with a text that is no time of day, as a sentence without full stop.</summary>
    internal static string Explain(string text, TimeFault fault) => fault switch
    {
        TimeFault.NoSuchTime => Ascii.Quote(text) + " has the form of a time, but no day has such a time, or no place such an offset",
        TimeFault.Reversed => Ascii.Quote(text) + " ends before it begins; a time past midnight belongs to the next date",
        _ => Ascii.Quote(text) + " is not a time; expected " + Expected,
    };

    /// <summary>Reads a time of day from UTF-8.</summary>
    internal static bool TryParse(ReadOnlySpan<byte> text, out TimeOfDay time, out TimeFault fault)
    {
        time = default;
        fault = TimeFault.Syntax;
        var form = Form.IsPresent;
        var at = 0;
        if (text.Length > 0 && text[0] == '~')
        {
            form |= Form.About;
            at = 1;
        }

        var exists = true;
        if (!TryReadClock(text, ref at, ref exists, out var first))
        {
            return false;
        }

        var last = first;
        if (at < text.Length && text[at] == '.')
        {
            form |= Form.Range;
            at += 2;
            if (at > text.Length || text[at - 1] != '.' || (form & Form.About) != 0 || !TryReadClock(text, ref at, ref exists, out last))
            {
                return false;
            }
        }

        var offset = 0;
        if (at < text.Length && text[at] is (byte)'+' or (byte)'-')
        {
            form |= Form.Offset;
            var behind = text[at] == '-';
            at++;
            if (!TryReadClock(text, ref at, ref exists, out offset))
            {
                return false;
            }

            exists &= offset <= 14 * 60 && !(behind && offset == 0);
            offset = behind ? -offset : offset;
        }

        if (at != text.Length)
        {
            return false;
        }

        fault = !exists ? TimeFault.NoSuchTime : last < first ? TimeFault.Reversed : TimeFault.None;
        if (fault != TimeFault.None)
        {
            return false;
        }

        time = new TimeOfDay(first, last, offset, form);
        return true;
    }

    private static bool TryParse([NotNullWhen(true)] string? text, out TimeOfDay time, out TimeFault fault)
    {
        time = default;
        fault = TimeFault.Syntax;
        if (text is null || text.Length > Ascii.StackLimit)
        {
            return false;
        }

        Span<byte> buffer = stackalloc byte[Ascii.StackLimit];
        return Ascii.TryCopy(text, buffer) && TryParse(buffer.Slice(0, text.Length), out time, out fault);
    }

    private static bool TryReadClock(ReadOnlySpan<byte> text, ref int at, ref bool exists, out int minutes)
    {
        minutes = 0;
        if (at + 5 > text.Length || text[at + 2] != ':' || !IsDigit(text[at]) || !IsDigit(text[at + 1]) || !IsDigit(text[at + 3]) || !IsDigit(text[at + 4]))
        {
            return false;
        }

        var hour = ((text[at] - '0') * 10) + text[at + 1] - '0';
        var minute = ((text[at + 3] - '0') * 10) + text[at + 4] - '0';
        exists &= hour < 24 && minute < 60;
        minutes = (hour * 60) + minute;
        at += 5;
        return true;
    }

    private static bool IsDigit(byte b) => (uint)(b - '0') <= 9;

    private static string Clock(int minutes) =>
        (minutes / 60).ToString("D2", CultureInfo.InvariantCulture) + ":" + (minutes % 60).ToString("D2", CultureInfo.InvariantCulture);
}
