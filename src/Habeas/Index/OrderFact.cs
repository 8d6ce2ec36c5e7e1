namespace Habeas.Index;

/// <summary>Of two texts or cases, which came first, or which is part of the other.</summary>
internal readonly struct OrderFact(long first, long second, bool isPart, Spot spot) : IFact<OrderFact>
{
    /// <summary>The earlier one, or the whole.</summary>
    public long Key { get; } = first;

    /// <summary>The later one, or the part.</summary>
    public long Second { get; } = second;

    public bool IsPart { get; } = isPart;

    /// <summary>Where the relation leads.</summary>
    public Spot Spot { get; } = spot;

    public OrderFact In(int input, int record) => new(Key, Second, IsPart, Spot.In(input, record));
}
