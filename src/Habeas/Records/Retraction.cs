namespace Habeas.Records;

/// <summary>Why and when a record was taken back.</summary>
public sealed record Retraction : Item
{
    /// <summary>Why.</summary>
    public required LanguageText Reason { get; init; }

    /// <summary>When.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>The record that stands in its place.</summary>
    public RecordId? ReplacedBy { get; init; }
}
