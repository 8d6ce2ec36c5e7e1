using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class PerpetratorWithoutBasis() : EventRule("HAB8012", Severity.Warning, "\"{0}\" is said to have done this, and nothing tells by whom, or whether it is alleged, admitted or found: give \"standing\" or \"claimedBy\"")
{
    public override IReadOnlyList<string> Needs { get; } = ["actors"];

    /// <summary>What is a crime whoever does it.</summary>
    public override IReadOnlyList<int> Types { get; } =
    [
        EventCodes.Torture, EventCodes.IllTreatment, EventCodes.SexualViolence, EventCodes.Killing, EventCodes.Attack, EventCodes.Abduction, EventCodes.Disappearance, EventCodes.Fabrication,
    ];

    protected override void Check(EventView happened, RuleContext context)
    {
        if (HasBasis(happened) || happened.Mode.Is(ModeCodes.Feared))
            return;
        foreach (var actor in happened.Actors)
        {
            if (actor.Who.Text.StartsWith("person:"u8) && !HasBasis(actor) && !actor.As.Is(RoleCodes.Judge, RoleCodes.Witness))
                context.Report(this, actor.Who.Range, actor.Who.ToString());
        }
    }

    private static bool HasBasis(StatementView statement) =>
        !statement.Standing.IsAbsent || !statement.ClaimedBy.IsAbsent || !statement.Hedge.IsAbsent || !statement.Contested.IsAbsent || Marks.ExplainAbsence(statement, "standing"u8) || Marks.ExplainAbsence(statement, "claimedBy"u8);
}
