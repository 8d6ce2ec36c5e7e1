using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class StageBeforeTheOneItNeeds() : CaseRule("HAB2011", Severity.Warning, "\"{0}\" is dated {1}, before the only \"{2}\" that is told, of {3}: a date is wrong, or an earlier \"{2}\" is missing")
{
    public override IReadOnlyList<string> Needs => ["events"];

    /// <summary>What comes first, and what cannot be without it.</summary>
    private static readonly (int Earlier, int Later)[] Pairs =
    [
        (EventCodes.Arrest, EventCodes.Verdict),
        (EventCodes.Arrest, EventCodes.Release),
        (EventCodes.Charged, EventCodes.Committal),
        (EventCodes.Charged, EventCodes.Verdict),
        (EventCodes.Committal, EventCodes.Verdict),
        (EventCodes.Verdict, EventCodes.Appeal),
    ];

    protected override void Check(CaseView own, RuleContext context)
    {
        if (own.Events.Count < 2 || !own.Subject.IsPresent)
            return;
        foreach (var (first, second) in Pairs)
        {
            var earlier = Stages.Only(own, first);
            if (!earlier.IsPresent || !earlier.Date.IsPresent)
                continue;
            var later = Stages.Only(own, second);
            if (later.IsPresent && later.Date.IsCertainlyBefore(earlier.Date) && Custody.IsPlain(earlier) && Custody.IsPlain(later) && MayBelongTogether(own, earlier, later))
            {
                context.Report(this, later.Date.Range, later.Type.ToString(), later.Date.ToString(), earlier.Type.ToString(), earlier.Date.ToString())
                    .RelatedTo(earlier.Date.Range.Start, earlier.Date.Range.End);
            }
        }
    }

    private static bool MayBelongTogether(CaseView own, EventView earlier, EventView later)
    {
        if (!Stages.MayShareAMatter(earlier, later) || Stages.Follows(earlier, later) || Stages.BeginAgain(own))
            return false;
        if (earlier.Type.Is(EventCodes.Arrest))
            return !(later.Type.Is(EventCodes.Verdict) && !IsCustodial(later)) && !IsHeldOtherwise(own, earlier);
        // A charge that comes after the judgment on the same charge is an error of its own.
        if (later.Type.Is(EventCodes.Verdict))
            return !Stages.ShareAMatter(earlier, later);
        // An appeal that names the judgment it is against is an error of its own.
        return !earlier.Type.Is(EventCodes.Verdict) || !(HasOtherDecision(own) || Stages.IsAbout(later, earlier));
    }

    /// <summary>After an acquittal, a fine or a suspended sentence an arrest is a new matter.</summary>
    private static bool IsCustodial(EventView judgment) =>
        Custody.IsToPrison(judgment) || (judgment.Parts.Count == 0 && !judgment.Outcome.Is(OutcomeCodes.Acquitted, OutcomeCodes.Annulled));

    /// <summary>Whether there is custody that need not have begun with that arrest.</summary>
    private static bool IsHeldOtherwise(CaseView own, EventView arrest)
    {
        foreach (var other in own.Events)
        {
            if (other.Index != arrest.Index && other.Mode.IsAbsent && Custody.IsTaking(other.Type.Index) && !(Custody.When(other) is { IsPresent: true } when && !when.IsCertainlyBefore(arrest.Date)))
                return true;
        }
        return false;
    }

    private static bool HasOtherDecision(CaseView own)
    {
        foreach (var other in own.Events)
        {
            if (other.Type.Is(EventCodes.Ruling, EventCodes.Remand))
                return true;
        }
        return false;
    }
}
