namespace Habeas.Index;

/// <summary>A place at which a record accepts what a set rule finds.</summary>
internal readonly struct SuppressionFact(RuleInfo rule, Json.ByteRange accepted, Spot spot, Json.ByteRange removal) : IFact<SuppressionFact>
{
    public RuleInfo Rule { get; } = rule;

    /// <summary>Where the accepted place begins: findings that begin from here on, before <see cref="To"/>, are accepted.</summary>
    public int From { get; } = accepted.Start;

    public int To { get; } = accepted.End;

    /// <summary>Where the suppression says so.</summary>
    public Spot Spot { get; init; } = spot;

    /// <summary>What is to be deleted so that the suppression is gone.</summary>
    public Json.ByteRange Removal { get; } = removal;

    /// <summary>Whether it has accepted something in its own record, as a rule may that looks at both.</summary>
    public bool IsUsed { get; init; }

    public long Key => Rule.Number;

    public SuppressionFact In(int input, int record) => this with { Spot = Spot.In(input, record) };
}
