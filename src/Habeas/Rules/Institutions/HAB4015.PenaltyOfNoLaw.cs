using System.Text;
using Habeas.Codes;
using Habeas.Index;
using Habeas.Institutions;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class PenaltyOfNoLaw() : SetRule("HAB4015", Severity.Warning, "\"{0}\" is not among the penalties that {1} knew on that day", FactSorts.PenaltyUses)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        foreach (var use in index.Facts.PenaltyUses)
        {
            if (use.Penalty < CodeLists.Penalty.Codes.Count && index.LawOf(use.Key) is { } law && !Knows(law, use, CodeLists.Penalty.Codes[use.Penalty].Code))
                reports.Add(Info, use.Spot, null, CodeLists.Penalty.Codes[use.Penalty].Code, law.Name);
        }
    }

    /// <summary>True also where the law's record does not say that it lists all penalties of that day. Damages and treatment are no penalties of any code.</summary>
    private static bool Knows(LawInForce law, in PenaltyUse use, string penalty)
    {
        if (use.Penalty is PenaltyCodes.Damages or PenaltyCodes.MedicalMeasure)
            return true;
        var isListed = false;
        foreach (var demand in law.Demands)
        {
            var holds = demand.Holds.On(use.First, use.Last);
            if (demand.About == RequirementCodes.PenaltiesListed)
                isListed |= holds == Certainty.Certainly;
            else if (demand.About == RequirementCodes.Penalty && holds != Certainty.Never && demand.HasCode(Encoding.UTF8.GetBytes(penalty)))
                return true;
        }
        return !isListed;
    }
}
