namespace Habeas.Index;

/// <summary>Whether what is certain of two lives cannot be of one.</summary>
internal static class LifeConflict
{
    /// <summary>Why they cannot be one person; null where they can.</summary>
    public static string? Between(in PersonLife first, in PersonLife second)
    {
        if (first.Sex != LifeSex.Unknown && second.Sex != LifeSex.Unknown && first.Sex != second.Sex)
            return "the sex differs";
        if (first.LatestBirth < second.EarliestBirth || second.LatestBirth < first.EarliestBirth)
            return "the births are of different days";
        if (first.LatestDeath < second.EarliestDeath || second.LatestDeath < first.EarliestDeath)
            return "the deaths are of different days";
        if (first.LatestDeath < second.EarliestBirth || second.LatestDeath < first.EarliestBirth)
            return "one died before the other was born";
        return null;
    }
}
