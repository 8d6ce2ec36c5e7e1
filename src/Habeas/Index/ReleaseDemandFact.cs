namespace Habeas.Index;

/// <summary>A text that demands somebody's release.</summary>
internal readonly struct ReleaseDemandFact(long person, long record, int earliest, int latest, Spot spot) : IFact<ReleaseDemandFact>
{
    public long Key { get; } = person;

    /// <summary>The text.</summary>
    public long Record { get; } = record;

    /// <summary>The first day on which the text can have come to be.</summary>
    public int Earliest { get; } = earliest;

    /// <summary>The last day on which it can have been changed.</summary>
    public int Latest { get; } = latest;

    /// <summary>Where the beneficiary stands.</summary>
    public Spot Spot { get; } = spot;

    public ReleaseDemandFact In(int input, int record) => new(Key, Record, Earliest, Latest, Spot.In(input, record));
}
