using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Habeas.Analyzers.Code;

/// <summary>What somebody probably meant who wrote a value in another notation. Only what then is valid is offered.</summary>
internal static class Corrections
{
    /// <summary>The first valid text that is meant by one which is not; null where none is known.</summary>
    public static string? Of(string call, string written) => Candidates(call, written).FirstOrDefault(candidate => candidate != written && ConstantCalls.FaultOf(call, [candidate]) is null);

    private static IEnumerable<string> Candidates(string call, string written)
    {
        var text = written.Trim();
        yield return text;
        switch (call)
        {
            case "EdtfDate.Parse":
                yield return Regex.Replace(text, @"^([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})$", static match => Day(match, 1, 2, 3));
                yield return Regex.Replace(text, @"^([0-9]{1,2})\.\s*([0-9]{1,2})\.\s*([0-9]{4})$", static match => Day(match, 3, 2, 1));
                yield return Regex.Replace(text, @"^([0-9]{4})[-./]([0-9])$", "$1-0$2");
                yield return Regex.Replace(text, "^([^/]+)/([^/]+)$", "$2/$1");
                break;
            case "Quantity.Parse":
                yield return text.Replace("≥", ">=").Replace("≤", "<=").Replace("–", "..").Replace(" ", "");
                yield return text.Replace(",", "").Replace(" ", "");
                break;
            case "RecordId.Parse" or "Reference.Parse" or "Citation.Parse":
                var lower = text.ToLowerInvariant();
                yield return lower;
                yield return Regex.Replace(lower, @"(?<=:[^#]*)[\s_.]+", "-");
                break;
        }
    }

    private static string Day(Match match, int year, int month, int day) => $"{match.Groups[year].Value}-{match.Groups[month].Value.PadLeft(2, '0')}-{match.Groups[day].Value.PadLeft(2, '0')}";
}
