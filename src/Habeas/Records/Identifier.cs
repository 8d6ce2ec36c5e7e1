using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A number under which somebody keeps the thing.</summary>
public sealed record Identifier : Item
{
    /// <summary>The numbering it comes from, which also fixes its pattern.</summary>
    public required SchemeCode Scheme { get; init; }

    /// <summary>The number as that scheme writes it.</summary>
    public required string Number { get; init; }

    /// <summary>The edition it belongs to. Absent: the whole text.</summary>
    [Kinds("declaration")]
    public Reference? Edition { get; init; }
}
