using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class MemberInTwoParts() : FigureRule("HAB3007", Severity.Error, "\"{0}\" stands in two parts of this breakdown, but parts are disjoint; subsets that may overlap stand under \"including\"")
{
    public override IReadOnlyList<string> Needs { get; } = ["breakdowns"];

    protected override void Check(FigureView figure, RuleContext context)
    {
        foreach (var breakdown in figure.Breakdowns)
        {
            var seen = context.Seen;
            seen.Clear();
            foreach (var part in breakdown.Figures)
            {
                foreach (var member in part.Members)
                {
                    if (member.Who.IsPresent && !seen.Add(member.Who.IsLocal ? ~member.Who.Hash : member.Who.Hash) && !StandsTwice(part, member))
                        context.Report(this, member.Who.Range, member.Who.ToString());
                }
            }
        }
    }

    /// <summary>Twice in one list is another rule's.</summary>
    private static bool StandsTwice(FigureView part, PartyView member)
    {
        foreach (var other in part.Members)
        {
            if (other.Index == member.Index)
                return false;
            if (other.Who.Hash == member.Who.Hash)
                return true;
        }
        return false;
    }
}
