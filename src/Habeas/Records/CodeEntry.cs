namespace Habeas.Records;

/// <summary>A code that a publisher adds to a list.</summary>
public sealed record CodeEntry : Item
{
    /// <summary>What readers see.</summary>
    public required LanguageText Label { get; init; }

    /// <summary>What the code covers and what not.</summary>
    public required LanguageText Definition { get; init; }

    /// <summary>When the code holds, as an interval. Absent: always.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>Where the code is laid down.</summary>
    public RecordList<Citation> Sources { get; init; }
}
