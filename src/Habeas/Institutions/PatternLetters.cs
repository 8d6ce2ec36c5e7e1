using System;

namespace Habeas.Institutions;

/// <summary>The sets of bytes that a <see cref="NumberPattern"/> takes.</summary>
internal static class PatternLetters
{
    public static bool[] Of(byte letter)
    {
        var letters = new bool[256];
        letters[letter] = true;
        return letters;
    }

    public static bool[] All()
    {
        var letters = new bool[256];
        for (var i = 0; i < letters.Length; i++)
            letters[i] = i is not ('\n' or '\r');
        return letters;
    }

    /// <summary>What a letter behind a backslash stands for: digits, or a sign itself. Null for any other.</summary>
    public static bool[]? OfEscape(byte letter)
    {
        if (letter == 'd')
        {
            var digits = new bool[256];
            for (var digit = '0'; digit <= '9'; digit++)
                digits[digit] = true;
            return digits;
        }
        return letter >= 0x80 || Grammars.IsDigit(letter) || Grammars.IsLower((byte)(letter | 0x20)) ? null : Of(letter);
    }

    /// <summary>What stands between square brackets; null where that cannot be read.</summary>
    public static bool[]? OfClass(ReadOnlySpan<byte> text)
    {
        var letters = new bool[256];
        var excludes = text.Length > 0 && text[0] == '^';
        var at = excludes ? 1 : 0;
        if (at == text.Length)
            return null;
        while (at < text.Length)
        {
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] == 'd')
            {
                for (var digit = '0'; digit <= '9'; digit++)
                    letters[digit] = true;
                at += 2;
                continue;
            }
            if (!TryLetter(text, ref at, out var first))
                return null;
            var last = first;
            if (at + 1 < text.Length && text[at] == '-')
            {
                at++;
                if (!TryLetter(text, ref at, out last) || last < first)
                    return null;
            }
            for (int letter = first; letter <= last; letter++)
                letters[letter] = true;
        }
        if (excludes)
            letters = Array.ConvertAll(letters, static letter => !letter);
        return letters;
    }

    private static bool TryLetter(ReadOnlySpan<byte> text, ref int at, out byte letter)
    {
        letter = text[at++];
        if (letter != '\\')
            return letter is not ((byte)'[' or (byte)']');
        if (at >= text.Length || OfEscape(text[at]) is null)
            return false;
        letter = text[at++];
        return true;
    }
}
