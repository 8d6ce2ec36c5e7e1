namespace Habeas.Index;

/// <summary>A number that is given once, of the record that has it.</summary>
internal readonly struct NumberFact(long number, long record, Spot spot) : IFact<NumberFact>
{
    /// <summary>Of the kind of record, the type of text, the scheme and the number together.</summary>
    public long Key { get; } = number;

    public long Record { get; } = record;

    /// <summary>Where the number stands.</summary>
    public Spot Spot { get; } = spot;

    public NumberFact In(int input, int record) => new(Key, Record, Spot.In(input, record));
}
