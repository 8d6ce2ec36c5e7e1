namespace Habeas.Index;

/// <summary>A place at which a record accepts what a set rule finds.</summary>
internal readonly struct SuppressionFact(RuleInfo rule, Json.ByteRange accepted, Json.ByteRange place, Json.ByteRange removal)
{
    public RuleInfo Rule { get; } = rule;

    /// <summary>Where the accepted place begins: findings that begin from here on, before <see cref="To"/>, are accepted.</summary>
    public int From { get; } = accepted.Start;

    public int To { get; } = accepted.End;

    /// <summary>Where the suppression says so.</summary>
    public int Start { get; } = place.Start;

    public int End { get; } = place.End;

    /// <summary>What is to be deleted so that the suppression is gone.</summary>
    public Json.ByteRange Removal { get; } = removal;
}
