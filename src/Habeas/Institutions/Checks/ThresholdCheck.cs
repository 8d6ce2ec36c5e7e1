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
        Find(RequirementCodes.Signatories, text, body, faults);
        Find(RequirementCodes.States, text, body, faults);
        Find(RequirementCodes.PoliticalGroups, text, body, faults);
    }

    /// <summary>
    /// Of editions of a requirement those count that are known to have held on the day. Where that is known of none, the text must miss all that may have held.
    /// </summary>
    private void Find(int about, TextFact text, Institution body, List<TextFault> faults)
    {
        Demand? missed = null;
        var isKnown = false;
        var isMet = false;
        var count = default(QuantityBounds);
        string one = "", noun = "";
        foreach (var demand in body.On(about))
        {
            if (demand.Value is not { Kind: QuantityKind.Count } value || !demand.IsFor(text.Type))
                continue;
            var holds = demand.Holds.On(text.TabledFirst, text.TabledLast);
            if (holds == Certainty.Never || (isKnown && holds != Certainty.Certainly))
                continue;
            if (noun.Length == 0)
                Count(about, text, body, out count, out one, out noun);
            if (holds == Certainty.Certainly && !isKnown)
                (isKnown, isMet, missed) = (true, false, null);
            if (QuantityBounds.Contradicts(value, count))
                missed ??= demand;
            else
                isMet = true;
        }
        if (missed is null || (isMet && !isKnown))
            return;
        var isPossible = !isKnown || missed.IsDoubted;
        var counted = count.LeastCount == count.MostCount ? "" : "at most ";
        faults.Add(new TextFault(this, text.ListStart, text.ListStart + 1, isPossible,
            [counted + count.MostCount.ToString(CultureInfo.InvariantCulture), count.MostCount == 1 ? one : noun, body.Name, QuantityWords.Of(missed.ValueText), isPossible ? ", as far as is known" : ""]));
    }

    private static void Count(int about, TextFact text, Institution body, out QuantityBounds count, out string one, out string noun)
    {
        long least, most;
        switch (about)
        {
            case RequirementCodes.Signatories:
                (least, most, one, noun) = (text.LeastSigned, text.MostSigned, "signatory", "signatories");
                break;
            case RequirementCodes.States:
                (least, most, one, noun) = (text.States.Count, Most(text, text.States.Count, text.WithoutState), "delegation", "delegations");
                break;
            default:
                Groups.Count(text, body, out var fewest, out var groups);
                (least, most, one, noun) = (fewest, Most(text, groups, text.WithoutGroup), "political group", "political groups");
                break;
        }
        count = QuantityBounds.OfCount(least, most == int.MaxValue ? long.MaxValue : most);
    }

    /// <summary>Whoever has no State or group in the list is of one all the same.</summary>
    private static int Most(TextFact text, int counted, int without) => text.MostSigned == int.MaxValue ? int.MaxValue : Math.Min(counted + without, text.MostSigned);
}
