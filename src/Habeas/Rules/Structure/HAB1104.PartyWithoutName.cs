using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class PartyWithoutName() : PartyRule("HAB1104", Severity.Error, "nobody is named here: a party has \"who\", \"described\" or \"printed\"")
{
    public override IReadOnlyList<string> SettledBy => ["who", "described", "printed"];

    protected override void Check(PartyView party, RuleContext context)
    {
        // Known and not shared, or looked for in vain, is said in its own way.
        if (Marks.ExplainAbsence(party, "who"u8) || Marks.ExplainAbsence(party, "described"u8) || Marks.ExplainAbsence(party, "printed"u8))
            return;
        context.Report(this, new ByteRange(party.Range.Start, party.Range.Start + 1));
    }
}
