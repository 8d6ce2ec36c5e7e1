using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class AccusationAfterJudgment() : CaseRule("HAB2010", Severity.Error, "\"{0}\" is dated {1}, after the judgment of {2} on the same charge: a charge is brought, and sent to trial, before it is judged")
{
    protected override void Check(CaseView own, RuleContext context)
    {
        if (own.Events.Count < 2)
            return;
        foreach (var accusation in own.Events)
        {
            if (!accusation.Type.Is(EventCodes.Charged, EventCodes.Committal) || !Custody.IsPlain(accusation) || !accusation.Date.IsPresent || accusation.Concerns.Count == 0)
                continue;
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
