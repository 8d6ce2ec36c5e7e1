using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class StageBeforeTheOneItNeeds() : CaseEventRule("HAB2011", Severity.Warning, "\"{0}\" is dated {1}, before the first \"{2}\" that is told, of {3}: a date is wrong, or an earlier \"{2}\" is missing")
{
    public override IReadOnlyList<int> Types { get; } =
    [
        EventCodes.Arrest, EventCodes.Release, EventCodes.Charged, EventCodes.Committal, EventCodes.Verdict, EventCodes.Appeal, EventCodes.Pardon, EventCodes.Rehabilitation,
    ];

    protected override void Check(CaseView own, EventView later, RuleContext context)
    {
        if (!later.Date.IsPresent || !Custody.IsPlain(later))
            return;
        if (later.Concerns.IsAbsent && own.Charges.Count > 0 && later.Type.Index is EventCodes.Arrest or EventCodes.Charged or EventCodes.Committal or EventCodes.Verdict)
            CheckAct(own, later, context);
        if (own.Events.Count < 2 || !own.Subject.IsPresent)
            return;
        switch (later.Type.Index)
        {
            case EventCodes.Release:
                Compare(own, EventCodes.Arrest, later, context);
                break;
            case EventCodes.Committal:
                Compare(own, EventCodes.Charged, later, context);
                break;
            case EventCodes.Verdict:
                Compare(own, EventCodes.Arrest, later, context);
                Compare(own, EventCodes.Charged, later, context);
                Compare(own, EventCodes.Committal, later, context);
                break;
            case EventCodes.Appeal or EventCodes.Pardon or EventCodes.Rehabilitation:
                Compare(own, EventCodes.Verdict, later, context);
                break;
        }
    }

    /// <summary>Compares an event with that of the type without which it cannot be. Whatever is lodged against judgments comes after the first of them.</summary>
    private void Compare(CaseView own, int first, EventView later, RuleContext context)
    {
        var earlier = first == EventCodes.Arrest ? Stages.First(own, first) : Stages.Root(own, first);
        if (!earlier.IsPresent || !later.Date.IsCertainlyBefore(earlier.Date) || !Custody.IsPlain(earlier) || !StagePairs.MayBelongTogether(own, earlier, later))
            return;
        if (!later.Type.Is(EventCodes.Appeal) && Stages.Root(own, later.Type.Index).Index != later.Index)
            return;
        context.Report(this, later.Date.Range, later.Type.ToString(), later.Date.ToString(), earlier.Type.ToString(), earlier.Date.ToString())
            .RelatedTo(earlier.Date.Range.Start, earlier.Date.Range.End);
    }

    /// <summary>Nobody is taken, charged or judged for what was done later: where the acts of all charges are dated, one of them comes first.</summary>
    /// <remarks>What names its charge is compared with that by another rule.</remarks>
    private void CheckAct(CaseView own, EventView happened, RuleContext context)
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
        if (isFirst || !happened.Date.IsCertainlyBefore(act) || (happened.Type.Is(EventCodes.Arrest) && !Stages.Root(own, EventCodes.Arrest).IsPresent))
            return;
        context.Report(this, happened.Date.Range, happened.Type.ToString(), happened.Date.ToString(), "actDate", act.ToString()).RelatedTo(act.Range.Start, act.Range.End);
    }
}
