using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>Says in words how two spellings differ.</summary>
internal static class Reasoning
{
    /// <summary>From here on a difference is no spelling but a slip.</summary>
    private const double Slip = 0.59;

    public static IEnumerable<string> Of(Word first, Word second, WordMatch match, bool isCrossScript)
    {
        var marks = false;
        foreach (var difference in match.Differences)
        {
            var (one, other) = (difference.Written, difference.Other);
            if (Letters.Bare(one) == Letters.Bare(other))
            {
                marks = true;
                continue;
            }
            if (isCrossScript && difference.Cost < 0.1)
                continue;
            if (one.Length == 0 || other.Length == 0)
                yield return "\"" + one + other + "\" on one side only";
            else if (difference.Cost >= Slip && one.Length == 2 && other.Length == 2)
                yield return "letters in another order: " + one + "/" + other;
            else if (difference.Cost >= Slip)
                yield return "another letter: " + one + "/" + other;
            else
                yield return Pair(first, second, difference);
        }
        if (marks)
            yield return "marks on letters";
        if (match.Note is { } note)
            yield return note;
    }

    /// <summary>Differences in the ending of a surname are told with the whole of the ending.</summary>
    private static string Pair(Word first, Word second, in Difference difference)
    {
        var (one, other) = (difference.Written, difference.Other);
        var left = first.Length - difference.At;
        if ((IsGlide(one, other) || IsGlide(other, one)) && difference.At > 1 && difference.OtherAt > 1 && left <= 5 && first.Text.Substring(difference.At + one.Length) == second.Text.Substring(difference.OtherAt + other.Length))
            return "-" + first.Text.Remove(0, difference.At - 1) + "/-" + second.Text.Remove(0, difference.OtherAt - 1);
        return one + "/" + other;
    }

    /// <summary>Whether the one has a y or i more in front.</summary>
    private static bool IsGlide(string one, string other) => one.Length == other.Length + 1 && one[0] is 'y' or 'i' && one.EndsWith(other, System.StringComparison.Ordinal);
}
