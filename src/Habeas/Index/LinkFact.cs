namespace Habeas.Index;

/// <summary>Two records that a link calls the same, or different.</summary>
internal readonly struct LinkFact(long link, long revokes, long first, long second, bool isSame, Spot spot) : IFact<LinkFact>
{
    /// <summary>Of the link.</summary>
    public long Key { get; } = link;

    /// <summary>Of the link that this one revokes; 0 for none.</summary>
    public long Revokes { get; } = revokes;

    public long First { get; } = first;

    public long Second { get; } = second;

    public bool IsSame { get; } = isSame;

    /// <summary>Who may get the link, an index into the code list <c>access</c>; -1 where that is not told.</summary>
    public sbyte Access { get; init; } = -1;

    /// <summary>Where the reference to the second record stands.</summary>
    public Spot Spot { get; init; } = spot;

    public LinkFact In(int input, int record) => this with { Spot = Spot.In(input, record) };
}
