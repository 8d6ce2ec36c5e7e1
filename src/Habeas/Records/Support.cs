namespace Habeas.Records;

/// <summary>Sources that carry only one property of the item.</summary>
public sealed record Support : Item
{
    /// <summary>The property.</summary>
    [Grammar(Grammar.PropertyName)]
    public required string Property { get; init; }

    /// <summary>Where it was read.</summary>
    [MinItems(1)]
    public required RecordList<Citation> Sources { get; init; }
}
