using System.Text;

namespace Habeas.Rules;

/// <summary>Latin and Cyrillic letters that are drawn alike, of the languages that names here are written in (after Unicode Technical Standard 39, confusables).</summary>
internal static class LookAlikes
{
    private const string Latin = "ABCEHIJKMOPSTXYaceijopsxyh";
    private const string Cyrillic = "АВСЕНІЈКМОРЅТХУасеіјорѕхуһ";

    /// <summary>The text with every word of two scripts put into the one that most of its letters have; null where letters of the other have no look-alike, or neither has the most.</summary>
    public static string? InOneScript(string text)
    {
        var mended = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark))
                end++;
            if (end == start)
                mended.Append(text[end++]);
            else if (!TryAppendWord(text.Substring(start, end - start), mended))
                return null;
            start = end;
        }
        return mended.ToString() == text ? null : mended.ToString();
    }

    private static bool TryAppendWord(string word, StringBuilder mended)
    {
        int latin = 0, cyrillic = 0;
        foreach (var letter in word)
        {
            latin += letter is < '\u0250' ? 1 : 0;
            cyrillic += letter is >= '\u0400' and <= '\u052F' ? 1 : 0;
        }
        if (latin > 0 && latin == cyrillic)
            return false;
        var (from, to) = latin > cyrillic ? (Cyrillic, Latin) : (Latin, Cyrillic);
        foreach (var letter in word)
        {
            var isOther = latin > cyrillic ? letter is >= '\u0400' and <= '\u052F' : cyrillic > 0 && letter < '\u0250';
            var at = isOther ? from.IndexOf(letter) : -1;
            if (isOther && at < 0)
                return false;
            mended.Append(isOther ? to[at] : letter);
        }
        return true;
    }
}
