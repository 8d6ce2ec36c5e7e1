using System.Globalization;
using System.Text;

namespace Habeas.Cli;

/// <summary>
/// Makes a text safe to show: control characters, which could drive the terminal, and bidirectional controls, which could make a line read as what it does not say, become visible signs.
/// </summary>
internal static class Visible
{
    /// <summary>The text itself when there is nothing to hide, else a copy with signs in place of what cannot be seen.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < ' ' || text[i] > '~')
                return Rewritten(text);
        }
        return text;
    }

    /// <summary>How one character is shown.</summary>
    public static string Of(Rune rune)
    {
        if (rune.Value < 0x20)
            return ((char)(0x2400 + rune.Value)).ToString();
        if (rune.Value == 0x7F)
            return "\u2421";
        return IsUnseen(rune) ? string.Create(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>") : rune.ToString();
    }

    private static string Rewritten(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            shown.Append(Of(rune));
        return shown.ToString();
    }

    /// <summary>What has no shape of its own. Joiners stay: words of several scripts are written with them.</summary>
    private static bool IsUnseen(Rune rune)
    {
        if (rune.Value is 0x200C or 0x200D)
            return false;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
    }
}
