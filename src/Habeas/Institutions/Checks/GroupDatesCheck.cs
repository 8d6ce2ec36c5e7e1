using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>Whether the groups that signatories name existed when they signed.</summary>
internal sealed class GroupDatesCheck : TextCheck
{
    public override void Find(TextFact text, TextBodies bodies, List<TextFault> faults)
    {
        if (bodies.Forum is not { } body)
            return;
        foreach (var group in text.Groups)
        {
            if (Groups.IsNone(body, text, group) || !TryGetLife(body, text, group, out var first, out var last))
                continue;
            if (first != int.MaxValue)
                Add(faults, group, false, text.StringOf(group), "from " + Day(first), "by " + Day(group.Last));
            else
                Add(faults, group, false, text.StringOf(group), "until " + Day(last), "on " + Day(group.First) + " or later");
        }
    }

    /// <summary>The nearest days on which a group of that code can have existed; false where it can have existed on the day of signing, or the body does not know it.</summary>
    private static bool TryGetLife(Institution body, TextFact text, in TextPart group, out int first, out int last)
    {
        (first, last) = (int.MaxValue, int.MinValue);
        foreach (var demand in body.On(RequirementCodes.Group))
        {
            if (!demand.HasCode(text.TextOf(group)))
                continue;
            if (demand.On(group.First, group.Last) != Certainty.Never)
                return false;
            if (demand.Holds.FirstPossible > group.Last)
                first = Math.Min(first, demand.Holds.FirstPossible);
            else
                last = Math.Max(last, demand.Holds.LastPossible);
        }
        // One that had ended and came again later is told by its later beginning alone.
        return first != int.MaxValue || last != int.MinValue;
    }
}
