using System;
using System.Collections.Generic;
using System.Globalization;
using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>Whether enough members, delegations and groups signed, of a list that is whole.</summary>
internal sealed class ThresholdCheck : TextCheck
{
    public override void Find(TextFact text, TextBodies bodies, List<TextFault> faults)
    {
        if (!text.IsComplete || bodies.Forum is not { } body)
            return;
        foreach (var demand in body.Demands)
        {
            if (demand.Value is not { Kind: QuantityKind.Count } value || !demand.IsFor(text.Type) || !TryCount(demand.About, text, body, out var least, out var most, out var noun))
                continue;
            var holds = demand.On(text.TabledFirst, text.TabledLast);
            if (holds == Certainty.Never || !QuantityBounds.Contradicts(value, QuantityBounds.OfCount(least, most)))
                continue;
            faults.Add(new TextFault(this, text.ListStart, text.ListStart + 1, holds != Certainty.Certainly,
                [least == most ? least.ToString(CultureInfo.InvariantCulture) : "at most " + most.ToString(CultureInfo.InvariantCulture), noun, body.Name, demand.ValueText, holds == Certainty.Certainly ? "" : ", as far as is known"]));
        }
    }

    private static bool TryCount(int about, TextFact text, Institution body, out long least, out long most, out string noun)
    {
        (least, most, noun) = (0, long.MaxValue, "");
        switch (about)
        {
            case RequirementCodes.Signatories:
                (least, most, noun) = (text.LeastSigned, text.MostSigned, "signatories");
                break;
            case RequirementCodes.States:
                (least, most, noun) = (text.States.Count, Most(text, text.States.Count, text.WithoutState), "delegations");
                break;
            case RequirementCodes.PoliticalGroups:
                Groups.Count(text, body, out var fewest, out var groups);
                (least, most, noun) = (fewest, Most(text, groups, text.WithoutGroup), "political groups");
                break;
            default:
                return false;
        }
        most = most == int.MaxValue ? long.MaxValue : most;
        return true;
    }

    /// <summary>Whoever has no State or group in the list is of one all the same.</summary>
    private static int Most(TextFact text, int counted, int without) => text.MostSigned == int.MaxValue ? int.MaxValue : Math.Min(counted + without, text.MostSigned);
}
