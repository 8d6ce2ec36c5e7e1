using System.Collections.Generic;

namespace Habeas;

/// <summary>Says a quantity in words, for messages: whoever reads them need not know how lengths are written.</summary>
internal static class QuantityWords
{
    /// <param name="written">A quantity as it is written, such as <c>&gt;P8Y</c>, <c>10..20</c> or <c>dozens</c>.</param>
    public static string Of(string written)
    {
        var range = written.IndexOf("..", System.StringComparison.Ordinal);
        if (range > 0)
            return Of(written.Substring(0, range)) + " to " + Of(written.Substring(range + 2));
        var (sign, words) = SignOf(written);
        return words + LengthOf(written.Substring(sign));
    }

    /// <summary>A whole number of months as somebody would say it.</summary>
    public static string OfMonths(int months) =>
        months % 12 == 0 ? Some(months / 12, "year") : months < 24 ? Some(months, "month") : Some(months / 12, "year") + " and " + Some(months % 12, "month");

    private static (int Length, string Words) SignOf(string written) => written[0] switch
    {
        '>' => written.Length > 1 && written[1] == '=' ? (2, "at least ") : (1, "more than "),
        '<' => written.Length > 1 && written[1] == '=' ? (2, "at most ") : (1, "less than "),
        '~' => (1, "about "),
        _ => (0, ""),
    };

    private static string LengthOf(string written)
    {
        if (written.Length < 2 || written[0] != 'P')
            return written;
        var words = new List<string>();
        var number = 0;
        var isTime = false;
        for (var i = 1; i < written.Length; i++)
        {
            if (written[i] is >= '0' and <= '9')
            {
                number = (number * 10) + written[i] - '0';
                continue;
            }
            if (written[i] == 'T')
            {
                isTime = true;
                continue;
            }
            if (UnitOf(written[i], isTime) is not { } unit)
                return written;
            words.Add(Some(number, unit));
            number = 0;
        }
        return string.Join(" and ", words);
    }

    private static string? UnitOf(char letter, bool isTime) => letter switch
    {
        'Y' => "year",
        'M' => isTime ? "minute" : "month",
        'W' => "week",
        'D' => "day",
        'H' => "hour",
        'S' => "second",
        _ => null,
    };

    private static string Some(int number, string unit) => number.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + unit + (number == 1 ? "" : "s");
}
