using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class VictimOfOwnCase() : CaseEventRule("HAB4051", Severity.Warning, "\"{0}\" stands in incidents and assertions only: what is told in a case happened to its subject")
{
    public override IReadOnlyList<string> Needs => ["victims", "applies"];

    protected override void Check(CaseView own, EventView happened, RuleContext context)
    {
        if (happened.Victims.IsPresent)
            context.Report(this, new ByteRange(happened.Victims.Range.Start, happened.Victims.Range.Start + 1), "victims");
        if (happened.Applies.IsPresent)
            context.Report(this, happened.Applies.Range, "applies");
    }
}
