namespace Habeas.Index;

/// <summary>What is certain of a person's life: only what is stated without doubt, and of several statements only what they agree on.</summary>
internal readonly struct PersonLife(int earliestBirth, int latestBirth, int earliestDeath, int latestDeath, LifeSex sex)
{
    public static readonly PersonLife Unknown = new(int.MinValue, int.MaxValue, int.MinValue, int.MaxValue, LifeSex.Unknown);

    public int EarliestBirth { get; } = earliestBirth;

    public int LatestBirth { get; } = latestBirth;

    public int EarliestDeath { get; } = earliestDeath;

    public int LatestDeath { get; } = latestDeath;

    public LifeSex Sex { get; } = sex;

    public bool IsKnown => Sex != LifeSex.Unknown || EarliestBirth != int.MinValue || LatestBirth != int.MaxValue || EarliestDeath != int.MinValue || LatestDeath != int.MaxValue;
}
