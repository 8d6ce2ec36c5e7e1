using System;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>Political groups in lists of signatories.</summary>
internal static class Groups
{
    /// <summary>How many different groups a list names. Which codes are printed for members of none the body says; where nobody says it, all that any body is known to print so may count or not.</summary>
    public static void Count(TextFact text, Institution? body, out int least, out int most)
    {
        least = most = 0;
        for (var i = 0; i < text.Groups.Count; i++)
        {
            var group = text.Groups[i];
            if (IsNamedBefore(text, i) || (body is not null && IsNone(body, text, group)))
                continue;
            most++;
            if (body?.States(RequirementCodes.NoGroup) == true || !IsNoneAnywhere(text, group))
                least++;
        }
    }

    /// <summary>Whether the body prints this for members of no group.</summary>
    public static bool IsNone(Institution body, TextFact text, in TextPart group)
    {
        foreach (var demand in body.On(RequirementCodes.NoGroup))
        {
            if (demand.HasCode(text.TextOf(group)))
                return true;
        }
        return false;
    }

    private static bool IsNoneAnywhere(TextFact text, in TextPart group)
    {
        foreach (var body in EmbeddedRecords.Default.Institutions)
        {
            if (IsNone(body, text, group))
                return true;
        }
        return false;
    }

    /// <summary>One group can stand among the parts more than once, with different days.</summary>
    private static bool IsNamedBefore(TextFact text, int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (text.TextOf(text.Groups[i]).SequenceEqual(text.TextOf(text.Groups[at])))
                return true;
        }
        return false;
    }
}
