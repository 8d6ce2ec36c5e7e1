using System;

namespace Habeas;

/// <summary>
/// Reads quantities: a count or a duration, alone, behind one of <c>&gt; &gt;= &lt; &lt;= ~</c>, or two with <c>..</c> between them; or a vague word.
/// </summary>
/// <remarks>
/// A count has up to 15 digits, without leading zeros, signs, separators or fractions. A duration is <c>P</c> with years, months, weeks, days, and behind
/// <c>T</c> hours, minutes, seconds, in this order, each at most once and of up to 6 digits, at least one in all; weeks stand alone. Every spelling has one
/// meaning and is kept as written.
/// </remarks>
internal static class QuantityParser
{
    private const string Number = "(0|[1-9][0-9]{0,14})";
    private const string N = "(0|[1-9][0-9]{0,5})";
    private const string Length = "P(" + N + "W|(?=[0-9T])(" + N + "Y)?(" + N + "M)?(" + N + "D)?(T(?=[0-9])(" + N + "H)?(" + N + "M)?(" + N + "S)?)?)";

    /// <summary>The form as an ECMAScript regular expression. It does not see that a range is reversed.</summary>
    public const string Pattern =
        "^((>=?|<=?|~)?" + Number + "|" + Number + "\\.\\." + Number + "|(>=?|<=?|~)?" + Length + "|" + Length + "\\.\\." + Length
        + "|several|dozens|hundreds|thousands|many)(?![\\s\\S])";

    /// <summary>What was expected, for messages.</summary>
    public const string Expected = "a number such as 24, >500, ~1000 or 10..20, a length of time such as P3Y or <=P8Y, or one of several, dozens, hundreds, thousands, many";

    /// <summary>What is wrong with a text that is not a quantity, as a sentence without full stop.</summary>
    public static string Explain(string text, QuantityFault fault) => fault switch
    {
        QuantityFault.Reversed => Ascii.Quote(text) + " runs from the larger to the smaller; the smaller comes first",
        QuantityFault.Impossible => Ascii.Quote(text) + " is less than nothing",
        _ => Ascii.Quote(text) + " is not a quantity; expected " + Expected,
    };

    public static bool TryParse(ReadOnlySpan<byte> text, out QuantityBounds bounds, out QuantityFault fault)
    {
        bounds = default;
        fault = QuantityFault.Syntax;
        if (text.IsEmpty)
        {
            return false;
        }

        if (text[0] is >= (byte)'a' and <= (byte)'z')
        {
            if (!IsVagueWord(text))
            {
                return false;
            }

            bounds = QuantityBounds.OfVague();
            fault = QuantityFault.None;
            return true;
        }

        var at = 0;
        var sign = TakeSign(text, ref at);
        if (!TryReadValue(text, ref at, out var kind, out var value))
        {
            return false;
        }

        if (at == text.Length)
        {
            fault = QuantityBounds.TryBound(kind, value, sign, out bounds) ? QuantityFault.None : QuantityFault.Impossible;
        }
        else if (sign != QuantitySign.None || !TryReadUpper(text, at, kind, out var upper))
        {
            return false;
        }
        else
        {
            bounds = kind == QuantityKind.Count ? QuantityBounds.OfCount(value.Seconds, upper.Seconds) : QuantityBounds.OfDuration(value, upper);
            fault = (upper - value).MostSeconds < 0 ? QuantityFault.Reversed : QuantityFault.None;
        }

        bounds = fault == QuantityFault.None ? bounds : default;
        return fault == QuantityFault.None;
    }

    private static bool IsVagueWord(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("several"u8) || text.SequenceEqual("dozens"u8) || text.SequenceEqual("hundreds"u8) || text.SequenceEqual("thousands"u8)
        || text.SequenceEqual("many"u8);

    private static QuantitySign TakeSign(ReadOnlySpan<byte> text, ref int at)
    {
        var orEqual = text.Length > 1 && text[1] == '=';
        switch (text[0])
        {
            case (byte)'~':
                at = 1;
                return QuantitySign.About;
            case (byte)'>':
                at = orEqual ? 2 : 1;
                return orEqual ? QuantitySign.AtLeast : QuantitySign.More;
            case (byte)'<':
                at = orEqual ? 2 : 1;
                return orEqual ? QuantitySign.AtMost : QuantitySign.Less;
            default:
                return QuantitySign.None;
        }
    }

    private static bool TryReadUpper(ReadOnlySpan<byte> text, int at, QuantityKind kind, out TimeLength upper)
    {
        upper = default;
        if (at + 2 >= text.Length || text[at] != '.' || text[at + 1] != '.')
        {
            return false;
        }

        at += 2;
        return TryReadValue(text, ref at, out var other, out upper) && at == text.Length && other == kind;
    }

    private static bool TryReadValue(ReadOnlySpan<byte> text, ref int at, out QuantityKind kind, out TimeLength value)
    {
        kind = QuantityKind.Count;
        value = default;
        if (at < text.Length && text[at] == 'P')
        {
            kind = QuantityKind.Duration;
            at++;
            return TryReadLength(text, ref at, out value);
        }

        if (!TryReadNumber(text, ref at, 15, out var number))
        {
            return false;
        }

        value = new TimeLength(0, number);
        return true;
    }

    private static bool TryReadLength(ReadOnlySpan<byte> text, ref int at, out TimeLength value)
    {
        value = default;

        // The letters in their order; behind T the second row. A letter may be left out, never repeated.
        const string Letters = "YMWDHMS";
        int next = 0, limit = 4;
        var isEmpty = true;
        var hasWeeks = false;
        while (at < text.Length && text[at] != '.')
        {
            if (text[at] == 'T' && limit == 4 && !hasWeeks)
            {
                at++;
                next = 4;
                limit = 7;
                isEmpty = true;
                continue;
            }

            if (!TryReadNumber(text, ref at, 6, out var number) || at == text.Length)
            {
                return false;
            }

            while (next < limit && Letters[next] != text[at])
            {
                next++;
            }

            if (next == limit || hasWeeks || (next == 2 && !isEmpty))
            {
                return false;
            }

            hasWeeks = next == 2;
            value += Unit(next, number);
            next++;
            at++;
            isEmpty = false;
        }

        return !isEmpty;
    }

    private static TimeLength Unit(int index, long number) => index switch
    {
        0 => new TimeLength((int)number * 12, 0),
        1 => new TimeLength((int)number, 0),
        2 => new TimeLength(0, number * 7 * TimeLength.SecondsPerDay),
        3 => new TimeLength(0, number * TimeLength.SecondsPerDay),
        4 => new TimeLength(0, number * 3600),
        5 => new TimeLength(0, number * 60),
        _ => new TimeLength(0, number),
    };

    private static bool TryReadNumber(ReadOnlySpan<byte> text, ref int at, int maxLength, out long number)
    {
        number = 0;
        var start = at;
        for (; at < text.Length && (uint)(text[at] - '0') <= 9; at++)
        {
            if (at - start == maxLength)
            {
                return false;
            }

            number = (number * 10) + (text[at] - '0');
        }

        return at > start && (text[start] != '0' || at == start + 1);
    }
}
