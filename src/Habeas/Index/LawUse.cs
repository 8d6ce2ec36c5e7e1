namespace Habeas.Index;

/// <summary>A law under which somebody is accused, and the days that go with it.</summary>
internal readonly struct LawUse(long law, int actFirst, int accusedLast, bool isDoubted, Spot spot) : IFact<LawUse>
{
    public long Key { get; } = law;

    /// <summary>The first day on which the act can have been done; <see cref="int.MinValue"/> where it is not told.</summary>
    public int ActFirst { get; } = actFirst;

    /// <summary>The last day on which the accusation can have been made; <see cref="int.MaxValue"/> where it is not told.</summary>
    public int AccusedLast { get; } = accusedLast;

    /// <summary>True when the day of the act was worked out, or is hedged.</summary>
    public bool IsDoubted { get; } = isDoubted;

    /// <summary>Where the law is named.</summary>
    public Spot Spot { get; init; } = spot;

    public LawUse In(int input, int record) => this with { Spot = Spot.In(input, record) };
}
