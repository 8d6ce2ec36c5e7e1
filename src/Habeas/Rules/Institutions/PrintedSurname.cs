using System;
using Habeas.Json;
using Habeas.Matching;

namespace Habeas.Rules;

/// <summary>The surname in a name that is printed with its surname in capitals, as lists are sorted by it: without particles, marks, apostrophes.</summary>
internal static class PrintedSurname
{
    public const int Longest = 64;

    /// <summary>Whether a word of the name is in capitals: nearly always the first two letters of each tell that it is not.</summary>
    public static bool Has(TextField printed, RuleContext context)
    {
        var text = context.Decode(printed);
        for (var i = 0; i < text.Length; i++)
        {
            var letters = 0;
            while (i < text.Length && text[i] != ' ')
            {
                var letter = Read(text, ref i);
                if (!char.IsLetter(letter))
                    continue;
                if (!char.IsUpper(letter))
                {
                    letters = 0;
                    break;
                }
                letters++;
            }
            if (letters > 1)
                return true;
            while (i < text.Length && text[i] != ' ')
                i++;
        }
        return false;
    }

    /// <summary>Writes the surname into <paramref name="to"/>; empty where none is told by capitals.</summary>
    public static ReadOnlySpan<char> Of(TextField printed, RuleContext context, Span<char> to)
    {
        if (!printed.IsPresent)
            return default;
        var text = context.Decode(printed);
        var (length, word, isCapital, letters) = (0, 0, true, 0);
        for (var i = 0; ; )
        {
            var letter = i < text.Length ? Read(text, ref i) : ' ';
            if (letter == ' ')
            {
                // Particles are in small letters, initials of one; a word that is not in capitals is taken back.
                length = isCapital && letters > 1 ? length : word;
                (word, isCapital, letters) = (length, true, 0);
                if (i >= text.Length)
                    return to.Slice(0, length);
                continue;
            }
            if (!char.IsLetter(letter))
                continue;
            isCapital &= char.IsUpper(letter);
            letters++;
            var small = Letters.Bare(Letters.Small(letter));
            if (length + 1 >= Longest)
                continue;
            to[length++] = small switch { 'æ' => 'a', 'œ' => 'o', 'ß' => 's', 'þ' => 't', 'ð' => 'd', _ => small };
            if (small is 'æ' or 'œ' or 'ß' or 'þ')
                to[length++] = small switch { 'ß' => 's', 'þ' => 'h', _ => 'e' };
        }
    }

    private static char Read(ReadOnlySpan<byte> text, ref int at)
    {
        var lead = text[at++];
        if (lead < 0x80)
            return (char)lead;
        if (lead is >= 0xC2 and < 0xE0 && at < text.Length)
            return (char)(((lead & 0x1F) << 6) | (text[at++] & 0x3F));
        while (at < text.Length && (text[at] & 0xC0) == 0x80)
            at++;
        return '-';
    }
}
