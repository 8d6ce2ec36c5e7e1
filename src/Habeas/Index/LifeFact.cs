namespace Habeas.Index;

/// <summary>When somebody was born or died, as the person's own record says.</summary>
internal readonly struct LifeFact(long person, int day, bool isDeath, Spot spot) : IFact<LifeFact>
{
    public long Key { get; } = person;

    /// <summary>Of a birth the first day on which it can have been, of a death the last.</summary>
    public int Day { get; } = day;

    public bool IsDeath { get; } = isDeath;

    /// <summary>Where its date stands.</summary>
    public Spot Spot { get; } = spot;

    public LifeFact In(int input, int record) => new(Key, Day, IsDeath, Spot.In(input, record));
}
