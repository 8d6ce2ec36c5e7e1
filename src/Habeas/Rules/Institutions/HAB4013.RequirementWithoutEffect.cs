using Habeas.Institutions;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class RequirementWithoutEffect() : RequirementRule("HAB4013", Severity.Warning, "no rule can use this requirement: one about \"{0}\" needs {1}")
{
    protected override void Check(RequirementView requirement, RuleContext context)
    {
        var needs = requirement.About.Index switch
        {
            RequirementCodes.Signatories or RequirementCodes.States or RequirementCodes.PoliticalGroups or RequirementCodes.Words or RequirementCodes.Members or RequirementCodes.Delegations or RequirementCodes.OpenSessions =>
                requirement.Value.IsAbsent ? "a \"value\" such as \">=20\"" : null,
            RequirementCodes.Group or RequirementCodes.NoGroup or RequirementCodes.Category => requirement.Code.IsAbsent ? "the \"code\" as texts print it" : null,
            RequirementCodes.Penalty => requirement.Code.IsAbsent ? "a \"code\" of list penalty" : null,
            RequirementCodes.MemberStates => requirement.States.IsAbsent ? "\"states\"" : null,
            RequirementCodes.Number => requirement.Scheme.IsAbsent ? "a \"scheme\"" : Pattern(requirement.Pattern),
            RequirementCodes.NumberYear or RequirementCodes.NumbersRise or RequirementCodes.LowestReplaced => requirement.Scheme.IsAbsent ? "a \"scheme\"" : null,
            RequirementCodes.Issues or RequirementCodes.Receives or RequirementCodes.InSession => requirement.Applies.IsAbsent ? "a type of text, \"applies\"" : null,
            _ => null,
        };
        if (needs is not null)
            context.Report(this, requirement.About.Range, requirement.About.ToString(), needs);
    }

    private static string? Pattern(TextField pattern)
    {
        byte[] scratch = [];
        return pattern.IsPresent && NumberPattern.Read(pattern.Decode(ref scratch)) is not null ? null
            : "a \"pattern\" of letters, digits, classes, groups, choices and repetitions, such as \"^[0-9]{1,4}/[0-9]{4}$\"";
    }
}
