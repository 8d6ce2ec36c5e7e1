using System.Collections.Generic;
using System.Linq;

namespace Habeas.Tests.Mutation;

/// <summary>All planters, a family after the other. One for a rule that there is not yet waits for it.</summary>
internal static class Planters
{
    public static IReadOnlyList<Planter> All { get; } =
    [
        .. ((IEnumerable<Planter>)
        [
            .. StructurePlanters.All,
            .. MarkPlanters.All,
            .. SuppressionPlanters.All,
            .. ManifestPlanters.All,
            .. ChronologyPlanters.All,
            .. AcrossRecordsPlanters.All,
            .. WordingPlanters.All,
            .. CustodyPlanters.All,
            .. ArithmeticPlanters.All,
            .. AgreementPlanters.All,
            .. InstitutionPlanters.All,
            .. DemandPlanters.All,
            .. IdentityPlanters.All,
            .. NamesakePlanters.All,
            .. ReferencePlanters.All,
            .. ProvenancePlanters.All,
            .. ProtectionPlanters.All,
        ]).Where(static planter => !planter.Rule.StartsWith("HAB", System.StringComparison.Ordinal) || HabeasChecker.Rules.Any(rule => rule.Id == planter.Rule)),
    ];
}
