using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;

namespace Habeas.Tests.Mutation;

/// <summary>Dates that are known less well than they were: what was true stays true.</summary>
internal static class Dates
{
    private static readonly string[] Properties = ["date", "asOf", "actDate", "published"];

    public static JsonObject Widened(JsonObject record, Random random)
    {
        foreach (var item in record.Inside().Prepend(record))
        {
            foreach (var property in Properties)
            {
                if (item.Text(property) is { } date && Wider(date, random) is { } wider)
                    item[property] = wider;
            }
        }
        return record;
    }

    private static string? Wider(string date, Random random)
    {
        if (date.StartsWith("[..", StringComparison.Ordinal) && DateOnly.TryParseExact(date[3..].TrimEnd(']'), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var last))
            return $"[..{last.AddDays(random.Next(40)):yyyy-MM-dd}]";
        if (DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            var forms = new List<string>
            {
                $"{day:yyyy-MM}", $"{day:yyyy}", $"{day:yyyy-MM-dd}~", $"{day:yyyy-MM-dd}?", $"{day:yyyy-MM-dd}%", $"[..{day:yyyy-MM-dd}]", $"[{day:yyyy-MM-dd}..]", $"[{day.AddDays(-random.Next(30)):yyyy-MM-dd}..{day.AddDays(random.Next(30)):yyyy-MM-dd}]",
                $"[{day:yyyy-MM}..{day.AddMonths(2):yyyy-MM}]", $"{day:yyyy-MM}~", $"{day:yyyy-MM}-XX", $"{day:yyyy}-XX-{day:dd}", $"{day:yyyy}-XX", $"{day.Year / 10}X", $"[..{day:yyyy}]", $"[{day:yyyy}..]", day.Month is >= 3 and <= 11 ? $"{day:yyyy}-2{day.Month / 3}" : $"{day:yyyy}-XX-XX",
                $"[{day:yyyy-MM-dd},{day.AddDays(3):yyyy-MM-dd}]", $"{day:yyyy}?",
            };
            return forms[random.Next(forms.Count)];
        }
        if (date.Length == 7 && date[4] == '-' && date[5..].All(char.IsAsciiDigit))
            return new[] { date[..4], date + "~", date + "?", $"[..{date}]", $"[{date}..]", date[..4] + "-XX" }[random.Next(6)];
        return date.Length == 4 ? new[] { date + "~", date + "?", date[..3] + "X", $"[..{date}]" }[random.Next(4)] : null;
    }
}
