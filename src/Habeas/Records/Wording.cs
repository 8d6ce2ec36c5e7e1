namespace Habeas.Records;

/// <summary>The printed form of a property that normalising changed.</summary>
public sealed record Wording : Item
{
    /// <summary>The property.</summary>
    [Grammar(Grammar.PropertyName)]
    public required string Property { get; init; }

    /// <summary>The words as printed. At most seven in a row.</summary>
    public required string Text { get; init; }
}
