using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class StageBeforeTheOneItNeeds() : CaseRule("HAB2011", Severity.Warning, "\"{0}\" is dated {1}, before the first \"{2}\" that is told, of {3}: a date is wrong, or an earlier \"{2}\" is missing")
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
        (EventCodes.Verdict, EventCodes.Pardon),
        (EventCodes.Verdict, EventCodes.Rehabilitation),
    ];

    protected override void Check(CaseView own, RuleContext context)
    {
        if (own.Events.Count < 2 || !own.Subject.IsPresent)
            return;
        if (own.Charges.Count > 0)
            CheckActs(own, context);
        foreach (var (first, second) in Pairs)
        {
            var earlier = first == EventCodes.Arrest ? Stages.First(own, first) : Stages.Root(own, first);
            if (!earlier.IsPresent || !earlier.Date.IsPresent)
                continue;
            // Whatever is lodged against judgments comes after the first of them.
            if (second == EventCodes.Appeal)
            {
                foreach (var appeal in own.Events)
                {
                    if (appeal.Type.Is(second))
                        Compare(own, earlier, appeal, context);
                }
            }
            else if (Stages.Root(own, second) is { IsPresent: true } later)
            {
                Compare(own, earlier, later, context);
            }
        }
    }

    /// <summary>Nobody is taken, charged or judged for what was done later: where the acts of all charges are dated, one of them comes first.</summary>
    private void CheckActs(CaseView own, RuleContext context)
    {
        var act = default(DateField);
        var isFirst = true;
        foreach (var charge in own.Charges)
        {
            if (!charge.ActDate.IsPresent || !Custody.IsUndoubted(charge) || charge.Contradicts.Count > 0)
                return;
            if (isFirst || charge.ActDate.Bounds.EarliestBegin < act.Bounds.EarliestBegin)
                act = charge.ActDate;
            isFirst = false;
        }
        if (isFirst)
            return;
        foreach (var happened in own.Events)
        {
            var isLed = happened.Type.Is(EventCodes.Charged, EventCodes.Committal) || happened.Type.Is(EventCodes.Verdict)
                || (happened.Type.Is(EventCodes.Arrest) && Stages.Root(own, EventCodes.Arrest).IsPresent);
            // What names its charge is compared with that by another rule.
            if (isLed && happened.Concerns.IsAbsent && Custody.IsPlain(happened) && happened.Date.IsCertainlyBefore(act))
                context.Report(this, happened.Date.Range, happened.Type.ToString(), happened.Date.ToString(), "actDate", act.ToString()).RelatedTo(act.Range.Start, act.Range.End);
        }
    }

    private void Compare(CaseView own, EventView earlier, EventView later, RuleContext context)
    {
        if (later.Date.IsCertainlyBefore(earlier.Date) && Custody.IsPlain(earlier) && Custody.IsPlain(later) && MayBelongTogether(own, earlier, later))
        {
            context.Report(this, later.Date.Range, later.Type.ToString(), later.Date.ToString(), earlier.Type.ToString(), earlier.Date.ToString())
                .RelatedTo(earlier.Date.Range.Start, earlier.Date.Range.End);
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
        return !later.Type.Is(EventCodes.Appeal) || !HasOtherDecision(own);
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
