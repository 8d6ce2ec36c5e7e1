using System;

namespace Habeas.Matching;

/// <summary>Counts what differs between the consonants of two words, as <see cref="NameKeys"/> packs them: four bits each, the first in front.</summary>
internal static class Slips
{
    /// <summary>One more than sixteen consonants.</summary>
    private const int Width = 17;

    /// <summary>Whether at most so many consonants are left out, put in, replaced or swapped with their neighbours, or the one word begins the other.</summary>
    public static bool AreAtMost(int most, ulong one, ulong other)
    {
        var (length, otherLength) = (LengthOf(one), LengthOf(other));
        if (length > otherLength)
            (one, length, other, otherLength) = (other, otherLength, one, length);
        if (other >> (4 * (otherLength - length)) == one)
            return true;
        if (otherLength - length > most)
            return false;
        // The usual table of distances, three rows at a time.
        Span<int> rows = stackalloc int[3 * Width];
        for (var j = 0; j <= otherLength; j++)
            rows[j] = j;
        for (var i = 1; i <= length; i++)
        {
            var row = rows.Slice(i % 3 * Width, Width);
            var above = rows.Slice((i + 2) % 3 * Width, Width);
            var before = rows.Slice((i + 1) % 3 * Width, Width);
            var least = row[0] = i;
            for (var j = 1; j <= otherLength; j++)
            {
                var (own, their) = (At(one, length, i), At(other, otherLength, j));
                row[j] = Math.Min(Math.Min(above[j], row[j - 1]) + 1, above[j - 1] + (own == their ? 0 : 1));
                if (i > 1 && j > 1 && own == At(other, otherLength, j - 1) && At(one, length, i - 1) == their)
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > most)
                return false;
        }
        return rows[(length % 3 * Width) + otherLength] <= most;
    }

    /// <summary>The consonant at a place, counted from 1.</summary>
    private static int At(ulong sounds, int length, int place) => (int)(sounds >> (4 * (length - place))) & 0xF;

    private static int LengthOf(ulong sounds)
    {
        var length = 0;
        for (; sounds != 0; sounds >>= 4)
            length++;
        return length;
    }
}
