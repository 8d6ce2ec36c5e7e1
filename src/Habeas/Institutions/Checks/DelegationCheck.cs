using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>Whether signatories are of States that were members. Days before and after all that the record knows say nothing.</summary>
internal sealed class DelegationCheck : TextCheck
{
    public override void Find(TextFact text, TextBodies bodies, List<TextFault> faults)
    {
        if (bodies.Forum is not { } body || !body.States(RequirementCodes.MemberStates))
            return;
        foreach (var state in text.States)
        {
            var isMember = false;
            var isKnownTime = false;
            foreach (var demand in body.On(RequirementCodes.MemberStates))
            {
                if (demand.On(text.LifeFirst, text.LifeLast) is not (> Certainty.Never and var holds))
                    continue;
                isMember |= demand.HasState(text.TextOf(state));
                isKnownTime |= holds == Certainty.Certainly || !demand.Holds.IsDated;
            }
            if (!isMember && isKnownTime)
                Add(faults, state, true, text.StringOf(state), body.Name);
        }
    }
}
