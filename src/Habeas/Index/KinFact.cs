namespace Habeas.Index;

/// <summary>A relation from one person to another.</summary>
internal readonly struct KinFact(long person, long to, int type, Spot spot) : IFact<KinFact>
{
    /// <summary>Who has the relation.</summary>
    public long Key { get; } = person;

    public long To { get; } = to;

    /// <summary>What <see cref="To"/> is to <see cref="Key"/>, an index into the code list of relations; -1 for a code that is not known.</summary>
    public int Type { get; } = type;

    /// <summary>Whether it is somebody's claim, or in doubt.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>Where the reference stands.</summary>
    public Spot Spot { get; init; } = spot;

    public KinFact In(int input, int record) => this with { Spot = Spot.In(input, record) };
}
