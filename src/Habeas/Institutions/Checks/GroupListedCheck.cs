using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>Whether the body knows the groups that signatories name.</summary>
internal sealed class GroupListedCheck : TextCheck
{
    public override void Find(TextFact text, TextBodies bodies, List<TextFault> faults)
    {
        if (bodies.Forum is not { } body || !body.States(RequirementCodes.Group))
            return;
        foreach (var group in text.Groups)
        {
            if (IsKnown(body, text, group))
                continue;
            if (IsListed(body, group, out var isPossible))
                Add(faults, group, isPossible, text.StringOf(group), body.Name);
        }
    }

    /// <summary>Whether all groups of that day are known: the record says so, or says nothing of it but knows one that existed then.</summary>
    private static bool IsListed(Institution body, in TextPart group, out bool isPossible)
    {
        isPossible = true;
        var isListed = false;
        foreach (var demand in body.On(RequirementCodes.GroupsListed))
        {
            if (demand.Holds.On(group.First, group.Last) != Certainty.Certainly)
                continue;
            isListed = true;
            isPossible &= demand.IsDoubted;
        }
        return body.States(RequirementCodes.GroupsListed) ? isListed : SomeExisted(body, group);
    }

    private static bool SomeExisted(Institution body, in TextPart group)
    {
        foreach (var demand in body.On(RequirementCodes.Group))
        {
            if (!demand.Holds.IsDated || demand.Holds.On(group.First, group.Last) == Certainty.Certainly)
                return true;
        }
        return false;
    }

    private static bool IsKnown(Institution body, TextFact text, in TextPart group)
    {
        foreach (var demand in body.On(RequirementCodes.Group))
        {
            if (demand.HasCode(text.TextOf(group)))
                return true;
        }
        return Groups.IsNone(body, text, group);
    }
}
