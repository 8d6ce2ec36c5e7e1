namespace Habeas.Records;

/// <summary>An article of a law or of a text that defines something. One article each.</summary>
public sealed record LawReference : Item
{
    /// <summary>The law, or the declaration that lays down a definition.</summary>
    [Kinds("law", "declaration")]
    public required Reference Law { get; init; }

    /// <summary>Number of the article, as the law writes it. Never worked out from the name of an offence.</summary>
    public string? Article { get; init; }

    /// <summary>What the text calls it, where no number is given.</summary>
    public LanguageText? Label { get; init; }
}
