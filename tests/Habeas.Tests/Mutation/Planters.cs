using System.Collections.Generic;

namespace Habeas.Tests.Mutation;

/// <summary>All planters, a family after the other.</summary>
internal static class Planters
{
    public static IReadOnlyList<Planter> All { get; } =
    [
        .. StructurePlanters.All,
        .. ChronologyPlanters.All,
        .. ArithmeticPlanters.All,
        .. InstitutionPlanters.All,
        .. IdentityPlanters.All,
        .. ReferencePlanters.All,
        .. ProvenancePlanters.All,
        .. ProtectionPlanters.All,
        .. MarkPlanters.All,
    ];
}
