using Habeas.Codes;

namespace Habeas.Records;

/// <summary>Another reading of one scalar property of the item.</summary>
public sealed record Variant : Item
{
    /// <summary>The property.</summary>
    [Grammar(Grammar.PropertyName)]
    public required string Property { get; init; }

    /// <summary>The other reading, as found. At most seven words.</summary>
    public required string Reading { get; init; }

    /// <summary>Why the readings differ.</summary>
    public required VariantWhyCode Why { get; init; }

    /// <summary>Where the other reading was found.</summary>
    public RecordList<Citation> Sources { get; init; }
}
