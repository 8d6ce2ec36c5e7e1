using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class PlenaryBeforeCommittee() : DeclarationRule("HAB2007", Severity.Error, "the text was adopted on {0}, but in committee only on {1}: a committee adopts the draft of what the body adopts")
{
    public override IReadOnlyList<string> Needs { get; } = ["steps"];

    protected override void Check(DeclarationView declaration, RuleContext context)
    {
        foreach (var plenary in declaration.Steps)
        {
            if (!plenary.Type.Is(StepCodes.Adopted) || !plenary.Date.IsPresent)
                continue;
            foreach (var committee in declaration.Steps)
            {
                // A later edition may go through the committee again.
                if (committee.Type.Is(StepCodes.AdoptedInCommittee) && committee.Edition.Hash == plenary.Edition.Hash && plenary.Date.IsCertainlyBefore(committee.Date))
                    context.Report(this, plenary.Date.Range, plenary.Date.ToString(), committee.Date.ToString()).RelatedTo(committee.Date.Range.Start, committee.Date.Range.End);
            }
        }
    }
}
