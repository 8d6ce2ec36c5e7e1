namespace Habeas.Index;

/// <summary>A declaration that looks back at another text.</summary>
internal readonly struct LooksBackFact(long text, int latestDay, Spot spot) : IFact<LooksBackFact>
{
    /// <summary>Of the text that it looks back at.</summary>
    public long Key { get; } = text;

    /// <summary>The last day on which the declaration that looks back can have been changed.</summary>
    public int LatestDay { get; } = latestDay;

    /// <summary>Where the reference stands.</summary>
    public Spot Spot { get; init; } = spot;

    public LooksBackFact In(int input, int record) => this with { Spot = Spot.In(input, record) };
}
