namespace Habeas.Records;

/// <summary>One article of a law, as it stood in an interval. A new version is a new item.</summary>
public sealed record Article : Statement
{
    /// <summary>Number of the article, as the law writes it.</summary>
    public required string Number { get; init; }

    /// <summary>What it is about.</summary>
    public LanguageText? Label { get; init; }

    /// <summary>When it stood so, as an interval.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The longest penalty it threatens.</summary>
    public Quantity? MaxTerm { get; init; }

    /// <summary>Its number before renumbering.</summary>
    public string? Formerly { get; init; }
}
