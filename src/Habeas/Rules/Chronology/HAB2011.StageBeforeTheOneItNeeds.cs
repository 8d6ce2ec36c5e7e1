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
        if (own.Charges.Count > 0)
            CheckActs(own, context);
        if (own.Events.Count < 2 || !own.Subject.IsPresent)
            return;
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
        if (later.Date.IsCertainlyBefore(earlier.Date) && Custody.IsPlain(earlier) && Custody.IsPlain(later) && StagePairs.MayBelongTogether(own, earlier, later))
        {
            context.Report(this, later.Date.Range, later.Type.ToString(), later.Date.ToString(), earlier.Type.ToString(), earlier.Date.ToString())
                .RelatedTo(earlier.Date.Range.Start, earlier.Date.Range.End);
        }
    }
}
