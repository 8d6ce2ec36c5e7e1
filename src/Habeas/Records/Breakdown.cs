using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A division of a figure into parts that do not overlap and together make it up.</summary>
public sealed record Breakdown : Item
{
    /// <summary>By what it is divided.</summary>
    public required DimensionCode Dimension { get; init; }

    /// <summary>The parts.</summary>
    [MinItems(1)]
    public required RecordList<Figure> Figures { get; init; }
}
