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
            if (!later.Date.IsPresent || later.State.Index < 0 || later.Contradicts.Count > 0)
                continue;
            foreach (var earlier in law.Steps)
            {
                if (earlier.State.Index == later.State.Index && Precedes(earlier, later) && BeganBefore(later.Date, earlier.Date) && earlier.Contradicts.Count == 0)
                {
                    context.Report(this, later.Date.Range, later.Type.ToString(), later.State.ToString(), later.Date.ToString(), earlier.Type.ToString(), earlier.Date.ToString())
                        .RelatedTo(earlier.Date.Range.Start, earlier.Date.Range.End);
                }
            }
        }
    }

    /// <summary>Whoever is bound is so from the begin of that time on.</summary>
    private static bool BeganBefore(DateField later, DateField earlier) =>
        later.IsCertainlyBefore(earlier) || (later.Bounds.IsLasting && earlier.IsPresent && later.Bounds.LatestBegin < earlier.Bounds.EarliestBegin);

    /// <summary>Whether the one act must come before the other.</summary>
    private static bool Precedes(StepView earlier, StepView later) => RankOf(earlier) is (> 0, _) and var (_, last) && RankOf(later).First > last;

    /// <summary>Its first and last place in the order; 0 for what has none. "Ratified" may mean the national law or the deposit, so it is not set against either.</summary>
    private static (int First, int Last) RankOf(StepView step) => step.Type.Index switch
    {
        StepCodes.Signed => (1, 1),
        StepCodes.DomesticLaw => (2, 2),
        StepCodes.Ratified => (2, 3),
        StepCodes.Deposit or StepCodes.Accession => (3, 3),
        StepCodes.EntryIntoForce or StepCodes.InForce => (4, 4),
        _ => (0, 0),
    };
}
