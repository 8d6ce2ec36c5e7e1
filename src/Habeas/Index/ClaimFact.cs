namespace Habeas.Index;

/// <summary>A dated statement that some text is said to make, told in another record.</summary>
internal readonly struct ClaimFact(long text, int earliestDay, Spot spot) : IFact<ClaimFact>
{
    /// <summary>Of the text.</summary>
    public long Key { get; } = text;

    /// <summary>The first day on which the statement can have come true.</summary>
    public int EarliestDay { get; } = earliestDay;

    /// <summary>Where the date stands.</summary>
    public Spot Spot { get; init; } = spot;

    public ClaimFact In(int input, int record) => this with { Spot = Spot.In(input, record) };
}
