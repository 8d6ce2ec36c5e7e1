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
        if (later.Type.Is(EventCodes.Arrest, EventCodes.Charged) || own.Events.Count < 2 || !own.Subject.IsPresent)
            return;
        foreach (var earlier in own.Events)
        {
            if (CannotBeWithout(later.Type.Index, earlier.Type.Index) && later.Date.IsCertainlyBefore(earlier.Date))
                Compare(own, earlier, later, context);
        }
    }

    /// <summary>Whether an event of one type cannot be without one of another. Whatever is lodged against judgments comes after the first of them.</summary>
    private static bool CannotBeWithout(int later, int earlier) => later switch
    {
        EventCodes.Release => earlier == EventCodes.Arrest,
        EventCodes.Committal => earlier == EventCodes.Charged,
        EventCodes.Verdict => earlier is EventCodes.Arrest or EventCodes.Charged or EventCodes.Committal,
        _ => earlier == EventCodes.Verdict,
    };

    /// <summary>Compares an event with one that it needs, where that is the first.</summary>
    private void Compare(CaseView own, EventView earlier, EventView later, RuleContext context)
    {
        var first = earlier.Type.Is(EventCodes.Arrest) ? Stages.First(own, EventCodes.Arrest) : Stages.Root(own, earlier.Type.Index);
        if (first.Index != earlier.Index || !Custody.IsPlain(earlier) || !StagePairs.MayBelongTogether(own, earlier, later))
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
