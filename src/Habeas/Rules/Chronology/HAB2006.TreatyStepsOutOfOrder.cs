using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class TreatyStepsOutOfOrder() : LawRule("HAB2006", Severity.Error, "\"{0}\" of {1} is dated {2}, before \"{3}\" of {4}: a State signs, approves, deposits, and is bound from then on")
{
    public override IReadOnlyList<string> Needs { get; } = ["steps"];

    protected override void Check(LawView law, RuleContext context)
    {
        foreach (var later in law.Steps)
        {
            if (!later.Date.IsPresent || later.State.Index < 0 || RankOf(later) is not (> 0 and var rank))
                continue;
            foreach (var earlier in law.Steps)
            {
                if (RankOf(earlier) is > 0 and var other && other < rank && earlier.State.Index == later.State.Index && later.Date.IsCertainlyBefore(earlier.Date))
                {
                    context.Report(this, later.Date.Range, later.Type.ToString(), later.State.ToString(), later.Date.ToString(), earlier.Type.ToString(), earlier.Date.ToString())
                        .RelatedTo(earlier.Date.Range.Start, earlier.Date.Range.End);
                }
            }
        }
    }

    /// <summary>Its place in the order; 0 for what has none. "Ratified" may mean the national law or the deposit, so it is not set against either.</summary>
    private static int RankOf(StepView step) => step.Type.Index switch
    {
        StepCodes.Signed => 1,
        StepCodes.DomesticLaw => 2,
        StepCodes.Deposit or StepCodes.Accession => 3,
        StepCodes.EntryIntoForce => 4,
        _ => 0,
    };
}
