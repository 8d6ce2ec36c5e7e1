using Habeas.Json;

namespace Habeas.Rules;

/// <summary>Whether a record itself says that two of its items cannot be true together, or that one of them is somebody's claim or in doubt.</summary>
internal static class Contradictions
{
    public static bool AreTold(StatementView a, StatementView b) => a.Contradicts.Names(b.Id) || b.Contradicts.Names(a.Id) || IsClaim(a) || IsClaim(b);

    private static bool IsClaim(StatementView statement) =>
        statement.ClaimedBy.Count > 0 || !statement.Hedge.IsAbsent || statement.Contested.Count > 0 || statement.Standing.Is(StandingCodes.Alleged);
}
