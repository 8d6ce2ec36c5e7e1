using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A condition on a demand.</summary>
public sealed record Condition : Item
{
    /// <summary>If, unless or until.</summary>
    public required ConditionCode Type { get; init; }

    /// <summary>The condition in words.</summary>
    public LanguageText? Label { get; init; }

    /// <summary>The demands, events or texts it is about.</summary>
    public RecordList<Reference> Concerns { get; init; }
}
