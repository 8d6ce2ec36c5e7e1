namespace Habeas.Index;

/// <summary>
/// An event that is said to be later than something that another record tells, or than something without a date that is itself later than something.
/// Few events are: what has a date and follows only what its own record dates is compared there.
/// </summary>
internal readonly struct AfterFact(long own, long earlier, Spot reference) : IFact<AfterFact>
{
    /// <summary>Of the event's own id, by which others may follow it; 0 where it has none.</summary>
    public long Key { get; } = own;

    /// <summary>What it is later than: an item, or a whole record.</summary>
    public long Earlier { get; } = earlier;

    /// <summary>Whether the event has a date; else it only leads on to what it follows.</summary>
    public bool IsDated => Date.End > 0;

    public DateBounds When { get; init; }

    /// <summary>Whether what it follows stands in the same record, so that the two are compared there.</summary>
    public bool IsLocal { get; init; }

    /// <summary>How long after it; of kind none where that is not told.</summary>
    public QuantityBounds Lag { get; init; }

    /// <summary>Where the date stands; a default spot where there is none.</summary>
    public Spot Date { get; init; }

    /// <summary>Where the reference stands.</summary>
    public Spot Reference { get; init; } = reference;

    /// <summary>Where the lag stands.</summary>
    public Spot LagPlace { get; init; }

    public Spot Spot => Date;

    public AfterFact In(int input, int record) => this with { Date = IsDated ? Date.In(input, record) : default, Reference = Reference.In(input, record), LagPlace = LagPlace.End > 0 ? LagPlace.In(input, record) : default };
}
