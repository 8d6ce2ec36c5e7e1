using System;
using System.Text;

namespace Habeas.Rules;

/// <summary>Words that lead to a door: a street, house, flat, room or cell, and a number.</summary>
internal static class StreetAddress
{
    /// <summary>In the languages that places here are written in, without the full stop of what is shortened. Whole words, as they are written in the middle of a line.</summary>
    private static readonly string[] Words =
    [
        "street", "str", "st", "avenue", "ave", "road", "rd", "lane", "boulevard", "blvd", "house", "flat", "apartment", "apt", "room", "cell", "ward", "microdistrict", "mkr",
        "ул", "улица", "улице", "пр", "просп", "проспект", "проспекте", "бульвар", "переулок", "пер", "дом", "доме", "кв", "квартира", "квартире", "комната", "палата", "камера", "камере", "микрорайон", "мкр",
        "көшесі", "үй", "пәтер", "даңғылы", "камерасы", "ulitsa", "ul", "prospekt", "dom", "kv",
        "rue", "chaussée", "straße", "strasse", "via", "calle", "ulica", "вулиця", "вул", "будинок",
    ];

    public static bool IsIn(ReadOnlySpan<byte> text)
    {
        var hasDigit = false;
        foreach (var letter in text)
            hasDigit |= letter is >= (byte)'0' and <= (byte)'9';
        return hasDigit && IsIn(Encoding.UTF8.GetString(text));
    }

    /// <summary>Whether one of the words stands beside a number: "Abay street 12", "дом 5", "ул. Абая, 12".</summary>
    private static bool IsIn(string text)
    {
        var (hasWord, hasNumber) = (false, false);
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (end == start)
            {
                start++;
                continue;
            }
            var word = text.Substring(start, end - start);
            // Years are no house numbers.
            hasNumber |= char.IsDigit(word[0]) && word.Length <= 3;
            hasWord |= Array.Exists(Words, one => string.Equals(one, word, StringComparison.OrdinalIgnoreCase)) || word.EndsWith("straße", StringComparison.Ordinal) || word.EndsWith("strasse", StringComparison.Ordinal);
            start = end;
        }
        return hasWord && hasNumber;
    }
}
