namespace Habeas.Index;

/// <summary>A dated finding or complaint, and the text that it is.</summary>
internal readonly struct InstrumentUse(long text, in DateBounds when, Spot spot) : IFact<InstrumentUse>
{
    /// <summary>Of the text.</summary>
    public long Key { get; } = text;

    /// <summary>The first day on which it can have been.</summary>
    public int EarliestDay { get; } = when.EarliestBegin;

    /// <summary>The last day on which it can have been.</summary>
    public int LatestDay { get; } = when.LatestEnd;

    /// <summary>Where the date stands.</summary>
    public Spot Spot { get; init; } = spot;

    public InstrumentUse In(int input, int record) => this with { Spot = Spot.In(input, record) };
}
