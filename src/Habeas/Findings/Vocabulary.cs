using System;

namespace Habeas.Findings;

/// <summary>Words of which somebody may have meant one. Which letters each has stands beside them all: nearly none has to be looked at.</summary>
/// <param name="words">In the order in which the first of several counts.</param>
internal sealed class Vocabulary(string[] words)
{
    private static readonly ulong Separators = Bit(' ') | Bit('-') | Bit('_') | Bit('\t');

    private readonly ulong[] _letters = Array.ConvertAll(words, LettersOf);

    /// <summary>The word that has the same letters, be they small or not and whatever separates them; null where there is none, or more than one.</summary>
    public string? Same(string written)
    {
        string? same = null;
        var letters = LettersOf(written);
        for (var i = 0; i < words.Length; i++)
        {
            if (((letters ^ _letters[i]) & ~Separators) != 0 || !HasLettersOf(written, words[i]))
                continue;
            if (same is not null)
                return null;
            same = words[i];
        }
        return same;
    }

    /// <summary>The word closest to <paramref name="written"/>, or null when none is close enough to be suggested; of two at the same distance the first.</summary>
    public string? Nearest(string written)
    {
        // Nearly everything is like a word of two or three letters.
        if (written.Length < 4)
            return null;
        string? best = null;
        var bestDistance = Findings.Nearest.Allowed(written.Length) + 1;
        var letters = LettersOf(written);
        for (var i = 0; i < words.Length; i++)
        {
            if (DifferMuch(letters, _letters[i], bestDistance))
                continue;
            var distance = Findings.Nearest.Distance(written, words[i], bestDistance);
            if (distance < bestDistance)
            {
                best = words[i];
                bestDistance = distance;
            }
        }
        return best;
    }

    /// <summary>Which letters a text has, as bits; several share one.</summary>
    private static ulong LettersOf(string text)
    {
        var letters = 0UL;
        foreach (var letter in text)
            letters |= Bit(char.ToLowerInvariant(letter));
        return letters;
    }

    private static ulong Bit(char letter) => 1UL << (letter & 63);

    /// <summary>Whether the letters alone show a distance of <paramref name="limit"/> or more: what is replaced takes one letter away and brings another, all else changes fewer.</summary>
    private static bool DifferMuch(ulong letters, ulong others, int limit)
    {
        var rest = letters ^ others;
        for (var allowed = (2 * limit) - 2; allowed > 0 && rest != 0; allowed--)
            rest &= rest - 1;
        return rest != 0;
    }

    /// <summary>Whether both have the same letters, at least one, be they small or not.</summary>
    private static bool HasLettersOf(string written, string word)
    {
        var (i, j) = (NextLetter(written, 0), NextLetter(word, 0));
        var hasAny = i < written.Length;
        while (i < written.Length && j < word.Length && char.ToLowerInvariant(written[i]) == char.ToLowerInvariant(word[j]))
            (i, j) = (NextLetter(written, i + 1), NextLetter(word, j + 1));
        return hasAny && i == written.Length && j == word.Length;
    }

    private static int NextLetter(string text, int from)
    {
        while (from < text.Length && text[from] is ' ' or '-' or '_' or '\t')
            from++;
        return from;
    }
}
