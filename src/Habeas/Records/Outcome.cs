using Habeas.Codes;

namespace Habeas.Records;

/// <summary>What became of a demand, at one time.</summary>
public sealed record Outcome : Statement
{
    /// <summary>How far it was met.</summary>
    public required DemandOutcomeCode Type { get; init; }

    /// <summary>When that happened.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>A date on which it stood so.</summary>
    public EdtfDate? AsOf { get; init; }
}
