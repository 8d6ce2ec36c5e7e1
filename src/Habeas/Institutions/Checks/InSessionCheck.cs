using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>Whether a text was tabled while the body sat: only between two sessions that are known.</summary>
internal sealed class InSessionCheck : TextCheck
{
    public override void Find(TextFact text, TextBodies bodies, List<TextFault> faults)
    {
        if (text.TabledFirst == int.MinValue || text.TabledLast == int.MaxValue || bodies.Forum is not { } body || !Demands(body, text))
            return;
        int before = int.MinValue, after = int.MaxValue;
        foreach (var session in body.Sessions)
        {
            if (session.LatestEnd < text.TabledFirst)
                before = Math.Max(before, session.LatestEnd);
            else if (session.EarliestBegin > text.TabledLast)
                after = Math.Min(after, session.EarliestBegin);
            else
                return;
        }
        if (before != int.MinValue && after != int.MaxValue)
            faults.Add(new TextFault(this, text.TabledEnd > 0 ? text.TabledStart : text.TypeStart, text.TabledEnd > 0 ? text.TabledEnd : text.TypeEnd, true, [Day(text.TabledFirst), body.Name, Day(before), Day(after)]));
    }

    private static bool Demands(Institution body, TextFact text)
    {
        foreach (var demand in body.On(RequirementCodes.InSession))
        {
            if (demand.IsFor(text.Type) && demand.On(text.TabledFirst, text.TabledLast) != Certainty.Never)
                return true;
        }
        return false;
    }
}
