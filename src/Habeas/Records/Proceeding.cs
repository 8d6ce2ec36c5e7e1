using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A proceeding before a court or authority.</summary>
public sealed record Proceeding : Statement
{
    /// <summary>What sort of proceeding.</summary>
    public required ProceedingCode Type { get; init; }

    /// <summary>Its numbers.</summary>
    public RecordList<Identifier> Identifiers { get; init; }

    /// <summary>The court or authority.</summary>
    [Kinds("body")]
    public RecordId? Court { get; init; }

    /// <summary>The State in which it is held. Absent for international ones.</summary>
    public StatesCode? State { get; init; }
}
