using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A property that is known here and not shared. It stands in the object that had the property.</summary>
public sealed record Withheld : Item
{
    /// <summary>The property; for items of a list, the list.</summary>
    [Grammar(Grammar.PropertyName)]
    public required string Property { get; init; }

    /// <summary>How many items of a list are withheld. From five up only: a small number can unmask.</summary>
    public Quantity? Items { get; init; }

    /// <summary>Why.</summary>
    public required WithheldWhyCode Why { get; init; }

    /// <summary>Until when. Absent: no end set.</summary>
    public EdtfDate? Until { get; init; }
}
