using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class AccusationAfterJudgment() : CaseEventRule("HAB2010", Severity.Error, "\"{0}\" is dated {1}, after the judgment of {2} on the same charge: a charge is brought, and sent to trial, before it is judged")
{
    public override IReadOnlyList<string> Needs => ["concerns"];

    public override IReadOnlyList<int> Types { get; } = [EventCodes.Charged, EventCodes.Committal];

    protected override void Check(CaseView own, EventView accusation, RuleContext context)
    {
        if (!Custody.IsPlain(accusation) || !accusation.Date.IsPresent)
            return;
        foreach (var judgment in own.Events)
        {
            if (judgment.Type.Is(EventCodes.Verdict) && Custody.IsPlain(judgment) && judgment.Date.IsCertainlyBefore(accusation.Date) && Stages.ShareAMatter(accusation, judgment)
                && !IsBroughtEarlier(own, accusation, judgment) && !Stages.BeginAgain(own))
            {
                context.Report(this, accusation.Date.Range, accusation.Type.ToString(), accusation.Date.ToString(), judgment.Date.ToString())
                    .RelatedTo(judgment.Date.Range.Start, judgment.Date.Range.End);
            }
        }
    }

    /// <summary>What has been brought before may be brought once more.</summary>
    private static bool IsBroughtEarlier(CaseView own, EventView accusation, EventView judgment)
    {
        foreach (var other in own.Events)
        {
            if (other.Index != accusation.Index && other.Type.Is(accusation.Type.Index) && other.Mode.IsAbsent && Stages.MayShareAMatter(other, accusation)
                && !judgment.Date.IsCertainlyBefore(other.Date))
                return true;
        }
        return false;
    }
}
