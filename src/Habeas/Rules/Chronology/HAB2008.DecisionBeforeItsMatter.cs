using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class DecisionBeforeItsMatter() : EventRule("HAB2008", Severity.Error, "this is dated {0}, before \"{1}\" of {2}, which it is about")
{
    public override IReadOnlyList<string> Needs { get; } = ["concerns", "replaces"];

    protected override void Check(EventView decision, RuleContext context)
    {
        var follows = FollowsItsMatter(decision.Type.Index);
        var decides = follows || decision.Type.Is(EventCodes.Ruling);
        if ((!decides && decision.Replaces.IsAbsent) || !decision.Date.IsPresent || decision.Mode.Is(ModeCodes.Threatened, ModeCodes.Feared))
            return;
        CheckMatter(decision, decision.Replaces, context);
        if (!decides)
            return;
        foreach (var reference in decision.Concerns)
        {
            // A court may rule on a hearing that is still to come, but not on a judgment.
            if (follows || context.EventOf(reference).Type.Is(EventCodes.Verdict))
                CheckMatter(decision, reference, context);
        }
    }

    private void CheckMatter(EventView decision, ReferenceField reference, RuleContext context)
    {
        var matter = context.EventOf(reference);
        // One may complain of a threat, and appeal against what is only announced.
        if (matter.IsPresent && matter.Mode.IsAbsent && decision.Date.IsCertainlyBefore(matter.Date))
            context.Report(this, decision.Date.Range, decision.Date.ToString(), reference.ToString(), matter.Date.ToString()).RelatedTo(matter.Date.Range.Start, matter.Date.Range.End);
    }

    private static bool FollowsItsMatter(int type) => type is EventCodes.Appeal or EventCodes.Pardon or EventCodes.Rehabilitation or EventCodes.Retraction
        or EventCodes.EvidenceDisputed or EventCodes.Complaint or EventCodes.Finding or EventCodes.ChargeDropped or EventCodes.NoticeDeleted;
}
