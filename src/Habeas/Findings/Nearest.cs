using System;
using System.Collections.Generic;

namespace Habeas.Findings;

/// <summary>Finds what somebody probably meant to write.</summary>
internal static class Nearest
{
    /// <inheritdoc cref="Vocabulary.Nearest"/>
    public static string? Of(string written, IEnumerable<string> candidates) => new Vocabulary([.. candidates]).Nearest(written);

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
