namespace Habeas.Index;

/// <summary>A penalty passed under a law.</summary>
internal readonly struct PenaltyUse(long law, int penalty, int first, int last, Spot spot) : IFact<PenaltyUse>
{
    public long Key { get; } = law;

    /// <summary>Index in code list <c>penalty</c>.</summary>
    public int Penalty { get; } = penalty;

    /// <summary>The first day on which it can have been passed.</summary>
    public int First { get; } = first;

    public int Last { get; } = last;

    /// <summary>Where the penalty stands.</summary>
    public Spot Spot { get; init; } = spot;

    public PenaltyUse In(int input, int record) => this with { Spot = Spot.In(input, record) };
}
