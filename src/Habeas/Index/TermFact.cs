namespace Habeas.Index;

/// <summary>What a text says of the prison term of somebody: a bound that holds for several, or the term of one.</summary>
internal readonly struct TermFact(long person, long record, short months, int day, bool isBound, Spot spot) : IFact<TermFact>
{
    public long Key { get; } = person;

    /// <summary>The text.</summary>
    public long Record { get; } = record;

    /// <summary>Of a bound the whole months that no term exceeds, rounded up; of a term its least, rounded down.</summary>
    public short Months { get; } = months;

    /// <summary>Of a bound the first day on which the text can have come to be, of a term the last.</summary>
    public int Day { get; } = day;

    public bool IsBound { get; } = isBound;

    /// <summary>Where the term stands.</summary>
    public Spot Spot { get; } = spot;

    public TermFact In(int input, int record) => new(Key, Record, Months, Day, IsBound, Spot.In(input, record));
}
