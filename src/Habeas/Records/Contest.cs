using Habeas.Codes;

namespace Habeas.Records;

/// <summary>Somebody's denial, doubt or rebuttal of the statement.</summary>
public sealed record Contest : Item
{
    /// <summary>Who contests it.</summary>
    [MinItems(1)]
    public required RecordList<Party> ClaimedBy { get; init; }

    /// <summary>In what way.</summary>
    public required ContestCode How { get; init; }

    /// <summary>Where that was read. Empty: where the statement was.</summary>
    public RecordList<Citation> Sources { get; init; }
}
