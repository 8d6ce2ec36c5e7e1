using Habeas.Json;

namespace Habeas.Rules;

internal sealed class VictimOfOwnCase() : CaseRule("HAB4051", Severity.Warning, "\"{0}\" stands in incidents and assertions only: what is told in a case happened to its subject")
{
    protected override void Check(CaseView own, RuleContext context)
    {
        foreach (var happened in own.Events)
        {
            if (happened.Victims.IsPresent)
                context.Report(this, new ByteRange(happened.Victims.Range.Start, happened.Victims.Range.Start + 1), "victims");
            if (happened.Applies.IsPresent)
                context.Report(this, happened.Applies.Range, "applies");
        }
    }
}
