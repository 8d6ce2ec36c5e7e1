using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Habeas.Cli.Show;

/// <summary>Values of the format in English words.</summary>
internal static class Words
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Units = ["year", "month", "week", "day"];

    /// <summary>A date in words where it is one of the common shapes; else as it is written.</summary>
    public static string Of(EdtfDate date)
    {
        var text = date.ToString();
        if (date.IsInterval && text.Split('/') is [var from, var until])
        {
            return (from, until) switch
            {
                ("" or "..", _) => "until " + Point(until) + (from.Length == 0 ? ", begin not known" : ""),
                (_, "..") => "since " + Point(from),
                (_, "") => "from " + Point(from) + ", end not known",
                _ => "from " + Point(from) + " to " + Point(until),
            };
        }

        if (date.IsChoice && text[1..^1].Split("..") is [var first, var last])
            return first.Length == 0 ? "on or before " + Point(last) : last.Length == 0 ? "on or after " + Point(first) : "between " + Point(first) + " and " + Point(last);
        return Point(text);
    }

    /// <summary>A date in words that fit after "of" and "as of".</summary>
    public static string Within(EdtfDate date)
    {
        var text = date.ToString();
        if (!date.IsChoice || text[1..^1].Split("..") is not [var first, var last])
            return Of(date);
        if (first.Length == 0)
            return Point(last) + " or before";
        if (last.Length == 0)
            return Point(first) + " or later";
        return first.Length == 10 && last.Length == 10 && first[..7] == last[..7] ? Point(first[..7]) : "a day from " + Point(first) + " to " + Point(last);
    }

    /// <summary>The name of a property as a reader would say it.</summary>
    public static string OfProperty(string property) => property switch
    {
        "asOf" => "the day for which it is said",
        "actDate" => "date of the act",
        "concerns" => "what it is about",
        "to" or "who" => "who or what is meant",
        "after" => "what it came after",
        _ => OfCode(property),
    };

    public static string Of(CalendarDay day) => Point(day.ToString());

    /// <summary>A number or a length of time in words.</summary>
    public static string Of(Quantity quantity)
    {
        var text = quantity.ToString();
        var range = text.Split("..");
        if (range.Length == 2)
            return Amount(range[0]) + " to " + Amount(range[1]);
        foreach (var (sign, words) in new[] { (">=", "at least "), ("<=", "at most "), (">", "more than "), ("<", "less than "), ("~", "about ") })
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
                return words + Amount(text[sign.Length..]);
        }

        return Amount(text);
    }

    public static string And(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1];

    /// <summary>A code or property name that no list has: its words set apart.</summary>
    public static string OfCode(string code)
    {
        var words = new StringBuilder();
        foreach (var c in code)
            words.Append(char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString());
        return words.ToString();
    }

    private static string Point(string text)
    {
        var (plain, about) = text.EndsWith('~') ? (text[..^1], "about ") : text.EndsWith('?') ? (text[..^1], "perhaps ") : (text, "");
        if (plain.Length > 1 && plain.Contains(".."))
            return text;
        var parts = plain.Split('-');
        if (plain.StartsWith('-') || !parts.All(part => part.Length is 2 or 4 && part.All(char.IsAsciiDigit)))
            return text;
        var numbers = parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        if (numbers.Length > 1 && numbers[1] is < 1 or > 12)
            return numbers.Length == 1 ? about + plain : text;
        return about + numbers.Length switch
        {
            1 => plain,
            2 => Months[numbers[1] - 1] + " " + parts[0],
            _ => numbers[2].ToString(CultureInfo.InvariantCulture) + " " + Months[numbers[1] - 1] + " " + parts[0],
        };
    }

    private static string Amount(string text)
    {
        if (!text.StartsWith('P'))
            return long.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number.ToString("N0", CultureInfo.InvariantCulture) : text;
        List<string> parts = [];
        var at = 1;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                continue;
            var unit = "YMWD".IndexOf(text[i], StringComparison.Ordinal);
            if (unit < 0)
                return text;
            parts.Add(text[at..i] + " " + Units[unit] + (text[at..i] == "1" ? "" : "s"));
            at = i + 1;
        }

        return And(parts);
    }
}
