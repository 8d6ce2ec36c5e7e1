using System;
using Habeas.Json;
using Habeas.Matching;

namespace Habeas.Rules;

/// <summary>The surname in a name that is printed with its surname in capitals, as lists are sorted by it: without particles, marks, apostrophes.</summary>
internal static class PrintedSurname
{
    public const int Longest = 64;

    private const byte Space = (byte)' ';

    /// <summary>Writes the surname into <paramref name="to"/>; empty where none is told by capitals.</summary>
    public static ReadOnlySpan<char> Of(TextField printed, RuleContext context, Span<char> to)
    {
        if (!printed.IsEscaped && !Scan.MayHoldCapitals(printed.Document, printed.Range.Start, printed.Range.End))
            return default;
        var text = context.Decode(printed);
        var length = 0;
        for (var i = 0; i < text.Length; i++)
            length = AddWord(text, ref i, to, length);
        return to.Slice(0, length);
    }

    /// <summary>Adds the word at <paramref name="i"/> where it is in capitals, and goes to the end of it. Particles are in small letters, initials of one.</summary>
    private static int AddWord(ReadOnlySpan<byte> text, ref int i, Span<char> to, int start)
    {
        var (length, letters) = (start, 0);
        while (i < text.Length && text[i] != Space)
        {
            var letter = Read(text, ref i);
            var isLatin = (uint)((letter | 0x20) - 'a') <= 'z' - 'a';
            if (!isLatin && !char.IsLetter(letter))
                continue;
            if (isLatin ? letter >= 'a' : !char.IsUpper(letter))
            {
                var rest = text.Slice(i).IndexOf(Space);
                i = rest < 0 ? text.Length : i + rest;
                return start;
            }
            letters++;
            if (isLatin && length + 1 < Longest)
            {
                to[length++] = (char)(letter | 0x20);
                continue;
            }
            var small = Letters.Bare(Letters.Small(letter));
            if (length + 1 >= Longest)
                continue;
            to[length++] = small switch { 'æ' => 'a', 'œ' => 'o', 'ß' => 's', 'þ' => 't', 'ð' => 'd', _ => small };
            if (small is 'æ' or 'œ' or 'ß' or 'þ')
                to[length++] = small switch { 'ß' => 's', 'þ' => 'h', _ => 'e' };
        }
        return letters > 1 ? length : start;
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
