using Habeas.Json;

namespace Habeas.Rules;

/// <summary>Whether a record itself says that two of its items cannot be true together, or that one of them is somebody's claim or in doubt.</summary>
internal static class Contradictions
{
    public static bool AreTold(StatementView a, StatementView b) => Names(a, b) || Names(b, a) || IsClaim(a) || IsClaim(b);

    private static bool IsClaim(StatementView statement) =>
        statement.ClaimedBy.Count > 0 || !statement.Hedge.IsAbsent || statement.Contested.Count > 0 || statement.Standing.Is(StandingCodes.Alleged);

    private static bool Names(StatementView a, StatementView b)
    {
        if (!b.Id.IsPresent)
            return false;
        foreach (var reference in a.Contradicts)
        {
            if (reference.IsLocal && reference.Hash == b.Id.Hash)
                return true;
        }
        return false;
    }
}
