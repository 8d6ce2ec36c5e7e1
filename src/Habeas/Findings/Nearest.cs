using System;
using System.Collections.Generic;

namespace Habeas.Findings;

/// <summary>Finds what somebody probably meant to write.</summary>
internal static class Nearest
{
    /// <summary>The candidate closest to <paramref name="written"/>, or null when none is close enough to be suggested; of two at the same distance the first.</summary>
    public static string? Of(string written, IEnumerable<string> candidates)
    {
        // Nearly everything is like a word of two or three letters.
        if (written.Length < 4)
            return null;
        string? best = null;
        var bestDistance = Allowed(written.Length) + 1;
        var letters = LettersOf(written);
        foreach (var candidate in candidates)
        {
            if (DifferMuch(letters, LettersOf(candidate), bestDistance))
                continue;
            var distance = Distance(written, candidate, bestDistance);
            if (distance < bestDistance)
            {
                best = candidate;
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
            letters |= 1UL << (char.ToLowerInvariant(letter) & 63);
        return letters;
    }

    /// <summary>Whether the letters alone show a distance of <paramref name="limit"/> or more: what is replaced takes one letter away and brings another, all else changes fewer.</summary>
    private static bool DifferMuch(ulong letters, ulong others, int limit)
    {
        var rest = letters ^ others;
        for (var allowed = (2 * limit) - 2; allowed > 0 && rest != 0; allowed--)
            rest &= rest - 1;
        return rest != 0;
    }

    /// <summary>The end of a message: <c>; did you mean "x"?</c>, or nothing.</summary>
    public static string Hint(string written, IEnumerable<string> candidates) =>
        Of(written, candidates) is { } meant ? $"; did you mean \"{meant}\"?" : "";

    /// <summary>How many slips a text of this length may have: one in short words, a quarter of a long one.</summary>
    public static int Allowed(int length) => Math.Max(1, Math.Min(4, length / 4));

    /// <summary>
    /// Insertions, deletions, replacements and swaps of neighbours that turn one text into the other (optimal string alignment); upper and lower case are not told apart;
    /// <paramref name="limit"/> or more is returned as <paramref name="limit"/>.
    /// </summary>
    public static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
            return limit;
        const int MostOnStack = 100;
        var width = b.Length + 1;
        var rows = width <= MostOnStack ? stackalloc int[3 * width] : new int[3 * width];
        var before = rows.Slice(0, width);
        var last = rows.Slice(width, width);
        var row = rows.Slice(2 * width);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = a[i - 1] == b[j - 1] || char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                var value = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    value = Math.Min(value, before[j - 2] + 1);
                row[j] = value;
                least = Math.Min(least, value);
            }
            if (least >= limit)
                return limit;
            var free = before;
            before = last;
            last = row;
            row = free;
        }
        return Math.Min(last[b.Length], limit);
    }
}
