namespace Habeas.Index;

/// <summary>A dated statement and one source that it was read in.</summary>
internal readonly struct DatedCitation(long source, int earliestDay, Spot spot) : IFact<DatedCitation>
{
    /// <summary>Of the source.</summary>
    public long Key { get; } = source;

    /// <summary>The first day on which the statement can have come true.</summary>
    public int EarliestDay { get; } = earliestDay;

    /// <summary>Where the date stands.</summary>
    public Spot Spot { get; init; } = spot;

    public DatedCitation In(int input, int record) => this with { Spot = Spot.In(input, record) };
}
