using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class SuspendedWithoutCustody() : PartRule("HAB4003", Severity.Warning, "\"{0}\" is called suspended: nearly always that is said of a term of custody")
{
    public override IReadOnlyList<string> Needs { get; } = ["suspended"];

    protected override void Check(PartView part, RuleContext context)
    {
        if (part.Suspended.IsTrue && part.Type.Index is PenaltyCodes.Fine or PenaltyCodes.Confiscation or PenaltyCodes.LossOfRank or PenaltyCodes.Damages or PenaltyCodes.Probation
            or PenaltyCodes.CommunityService or PenaltyCodes.ActivityBan or PenaltyCodes.OfficeBan)
            context.Report(this, part.Suspended.Range, part.Type.ToString());
    }
}
