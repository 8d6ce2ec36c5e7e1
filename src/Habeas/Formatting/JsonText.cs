using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Habeas.Formatting;

/// <summary>Strings as canonical JSON writes them: every character as itself, escapes only where JSON demands one or nothing would be seen.</summary>
internal static class JsonText
{
    /// <summary>A string value; one that holds half a character stays as it is written, since nothing else says the same.</summary>
    public static string Canonical(JsonElement value)
    {
        try
        {
            return Quote(value.GetString()!);
        }
        catch (InvalidOperationException)
        {
            return value.GetRawText();
        }
    }

    public static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException exception)
        {
            throw new FormatException("A name holds half a character: mend it first", exception);
        }
    }

    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var letter in text)
        {
            switch (letter)
            {
                case '"' or '\\':
                    quoted.Append('\\').Append(letter);
                    break;
                case '\n':
                    quoted.Append("\\n");
                    break;
                case '\r':
                    quoted.Append("\\r");
                    break;
                case '\t':
                    quoted.Append("\\t");
                    break;
                default:
                    if (letter < 0x20 || IsInvisible(letter))
                        quoted.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture));
                    else
                        quoted.Append(letter);
                    break;
            }
        }
        return quoted.Append('"').ToString();
    }

    /// <summary>Characters, each a column; a pair of surrogates is one, a combining mark none.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var letter in text)
        {
            if (!char.IsLowSurrogate(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))
                width++;
        }
        return width;
    }

    /// <summary>What would break a line or turn the direction of writing unseen. Joiners stay: words in Persian and Indic scripts need them.</summary>
    private static bool IsInvisible(char letter) =>
        letter is '\u007F' or '\u2028' or '\u2029' or '\uFEFF' or (>= '\u0080' and <= '\u009F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
