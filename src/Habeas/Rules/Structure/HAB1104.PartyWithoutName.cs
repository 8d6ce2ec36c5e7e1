using Habeas.Json;

namespace Habeas.Rules;

internal sealed class PartyWithoutName() : PartyRule("HAB1104", Severity.Error, "nobody is named here: a party has \"who\", \"described\" or \"printed\"")
{
    protected override void Check(PartyView party, RuleContext context)
    {
        if (!party.Who.IsAbsent || !party.Described.IsAbsent || !party.Printed.IsAbsent)
            return;
        // Known and not shared, or looked for in vain, is said in its own way.
        if (party.Withheld.Count > 0 || party.Unknown.Count > 0)
            return;
        context.Report(this, new ByteRange(party.Range.Start, party.Range.Start + 1));
    }
}
