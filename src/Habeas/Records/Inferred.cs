namespace Habeas.Records;

/// <summary>A property that is not printed but worked out.</summary>
public sealed record Inferred : Item
{
    /// <summary>The property.</summary>
    [Grammar(Grammar.PropertyName)]
    public required string Property { get; init; }

    /// <summary>From what it was worked out.</summary>
    public required LanguageText Basis { get; init; }
}
