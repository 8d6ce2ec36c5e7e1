using System;
using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>Lays two words side by side, sound by sound, in the way that costs least.</summary>
internal static class Alignment
{
    /// <summary>Longer words are not looked at; names have none.</summary>
    private const int Longest = 48;

    /// <summary>A consonant left out, or changing places with the next letter.</summary>
    public const double Consonant = 1.1;

    private const double OtherVowel = 1.1;
    private const double OtherConsonant = 1.6;
    private const double OtherKind = 2;

    /// <summary>A slip at the very beginning of a name is rarer, and another name likelier, than one within.</summary>
    private const double AtBegin = 0.7;

    /// <summary>From here on a spelling is one of the ear, not of a table.</summary>
    private const double ByEar = 0.4;

    /// <summary>
    /// Compares two words. <paramref name="isForeign"/> tells that one of the names is transcribed for readers of German, French or Polish. Of words too far apart to be one name it says
    /// no more than that: most pairs are, and are left as soon as it shows.
    /// </summary>
    public static WordMatch Compare(Word first, Word second, bool isForeign) => Compare(first, second, isForeign, Budget.Doubtful(first, second));

    /// <summary>Compares two words of which nothing matters but whether, and how, they are at most so far apart.</summary>
    public static WordMatch Compare(Word first, Word second, bool isForeign, double most)
    {
        if (first.Text == second.Text)
            return WordMatch.Exact;
        if (first.Length == 0 || second.Length == 0 || first.Length > Longest || second.Length > Longest)
            return WordMatch.None;
        var size = (first.Length + 1) * (second.Length + 1);
        Span<double> costs = stackalloc double[size];
        Span<byte> moves = stackalloc byte[size];
        var steps = new Steps(costs, moves, second.Length + 1);
        if (!Fill(first, second, isForeign, most, steps))
            return WordMatch.None;
        var cost = steps.CostAt(first.Length, second.Length);
        return new WordMatch(cost > ByEar && IsOtherConsonant(first, second) ? Math.Max(cost, OtherConsonant) : cost, Differences(first, second, steps));
    }

    /// <summary>One consonant for another makes another name, even where the alignment could leave one out and take its neighbour as doubled.</summary>
    private static bool IsOtherConsonant(Word first, Word second)
    {
        var at = -1;
        for (var i = 0; first.Length == second.Length && i < first.Length; i++)
        {
            if (first.Bare[i] == second.Bare[i])
                continue;
            if (at >= 0)
                return false;
            at = i;
        }
        return at >= 0 && !Letters.IsVowel(first.Bare[at]) && !Letters.IsVowel(second.Bare[at]) && !Array.Exists(first.Readings[at], one => one.Length == 1 && Array.Exists(second.Readings[at], other => other.Length == 1 && other.Sound == one.Sound));
    }

    /// <summary>Whether the first word, an initial, can stand for the second.</summary>
    public static bool CanBegin(Word initial, Word full)
    {
        if (initial.Length == 0 || full.Length == 0 || full.Length > Longest || initial.Length > Longest)
            return false;
        var size = (initial.Length + 1) * (full.Length + 1);
        Span<double> costs = stackalloc double[size];
        Span<byte> moves = stackalloc byte[size];
        var steps = new Steps(costs, moves, full.Length + 1);
        Fill(initial, full, isForeign: false, double.MaxValue, steps);
        for (var j = 1; j <= full.Length && j <= initial.Length + 3; j++)
        {
            if (steps.CostAt(initial.Length, j) <= 0.2)
                return true;
        }
        return false;
    }

    /// <summary>Fills the table row by row; false as soon as every way to the end costs more than <paramref name="most"/>.</summary>
    private static bool Fill(Word first, Word second, bool isForeign, double most, Steps steps)
    {
        steps.Clear();
        var (sounds, otherSounds) = (first.Form.Sounds, second.Form.Sounds);
        for (var i = 0; i <= first.Length; i++)
        {
            for (var j = 0; j <= second.Length; j++)
            {
                // Ways that cost too much already are not followed.
                if (steps.CostAt(i, j) > most)
                    continue;
                if (i < sounds.Length && j < otherSounds.Length)
                    Read(first, second, i, j, sounds[i] & otherSounds[j], steps, isForeign);
                Slip(first, second, i, j, steps);
            }
            if (i < first.Length && !steps.GoesOn(i, SpellingTable.Longest, most))
                return false;
        }
        return steps.CostAt(first.Length, second.Length) <= most;
    }

    private static void Read(Word first, Word second, int i, int j, ulong common, Steps steps, bool isForeign)
    {
        var isSame = first.Bare[i] == second.Bare[j];
        foreach (ref readonly var one in (common != 0 ? first.Readings[i] : []).AsSpan())
        {
            if ((common & (1UL << one.Sound)) == 0)
                continue;
            foreach (ref readonly var other in second.Readings[j].AsSpan())
            {
                if (one.Sound != other.Sound)
                    continue;
                // What is the same in both needs no table.
                var same = isSame && one.Length == other.Length && (one.Length == 1 || string.CompareOrdinal(first.Bare, i, second.Bare, j, one.Length) == 0);
                var cost = same ? 0 : CostOf(one, isForeign) + CostOf(other, isForeign) + 0.02;
                if (i + j == 0 && cost >= ByEar)
                    cost += AtBegin;
                steps.Relax(i, j, one.Length, other.Length, cost);
            }
        }
        if (isSame)
            steps.Relax(i, j, 1, 1, 0);
    }

    private static double CostOf(in Spelling spelling, bool isForeign) => spelling.IsForeign && !isForeign ? Spellings.ForeignUnseen : spelling.Cost;

    private static void Slip(Word first, Word second, int i, int j, Steps steps)
    {
        var begin = i == 0 || j == 0 ? AtBegin : 0;
        var (letters, otherLetters) = (first.Form.LettersByPlace, second.Form.LettersByPlace);
        if (i < letters.Length)
            steps.Relax(i, j, 1, 0, letters[i].LeftOut + begin);
        if (j < otherLetters.Length)
            steps.Relax(i, j, 0, 1, otherLetters[j].LeftOut + begin);
        if (i >= letters.Length || j >= otherLetters.Length)
            return;
        var vowels = (letters[i].IsVowel ? 1 : 0) + (otherLetters[j].IsVowel ? 1 : 0);
        steps.Relax(i, j, 1, 1, (vowels == 2 ? OtherVowel : vowels == 0 ? OtherConsonant : OtherKind) + begin);
        if (i + 1 < first.Length && j + 1 < second.Length && first.Bare[i] == second.Bare[j + 1] && first.Bare[i + 1] == second.Bare[j])
            steps.Relax(i, j, 2, 2, Consonant + begin);
    }

    private static List<Difference> Differences(Word first, Word second, Steps steps)
    {
        var found = new List<Difference>();
        for (int i = first.Length, j = second.Length; i + j > 0;)
        {
            var (left, right) = steps.MoveTo(i, j);
            i -= left;
            j -= right;
            var one = first.Text.Substring(i, left);
            var other = second.Text.Substring(j, right);
            if (one != other)
                found.Add(new Difference(i, j, one, other, steps.CostAt(i + left, j + right) - steps.CostAt(i, j)));
        }
        found.Reverse();
        return found;
    }
}
