namespace Habeas.Index;

/// <summary>Somebody who is counted as held, or designated as a prisoner, at a time.</summary>
internal readonly struct CountedFact(long person, long record, int earliest, int latest, bool isHeld, bool isPrisoner, Spot spot) : IFact<CountedFact>
{
    public long Key { get; } = person;

    /// <summary>The record in which it stands.</summary>
    public long Record { get; } = record;

    /// <summary>The first day on which it can have been so.</summary>
    public int Earliest { get; } = earliest;

    public int Latest { get; } = latest;

    /// <summary>Counted as being in custody.</summary>
    public bool IsHeld { get; } = isHeld;

    /// <summary>Designated as a political prisoner or prisoner of conscience.</summary>
    public bool IsPrisoner { get; } = isPrisoner;

    /// <summary>Where the person is named, or the designation stands.</summary>
    public Spot Spot { get; } = spot;

    public CountedFact In(int input, int record) => new(Key, Record, Earliest, Latest, IsHeld, IsPrisoner, Spot.In(input, record));
}
