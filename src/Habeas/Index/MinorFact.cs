namespace Habeas.Index;

/// <summary>Somebody named who, as far as the record tells, was certainly under age when it was made.</summary>
internal readonly struct MinorFact(long person, long source, int ofAge, Spot spot) : IFact<MinorFact>
{
    public long Key { get; } = person;

    /// <summary>A source that the record was made from; 0 where an age is told, which was so at that time.</summary>
    public long Source { get; } = source;

    /// <summary>The first day on which the person can have been of age; <see cref="int.MaxValue"/> where that is not told.</summary>
    public int OfAge { get; } = ofAge;

    /// <summary>Where the name stands.</summary>
    public Spot Spot { get; init; } = spot;

    public MinorFact In(int input, int record) => this with { Spot = Spot.In(input, record) };
}
