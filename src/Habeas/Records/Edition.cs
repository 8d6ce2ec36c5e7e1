using System.Text.Json.Serialization;

namespace Habeas.Records;

/// <summary>One issue of a text. Two editions are no conflict.</summary>
public sealed record Edition : Statement
{
    /// <summary>Name of the edition, by which identifiers, steps, figures and signatories refer to it.</summary>
    [JsonPropertyOrder(-1), Grammar(Grammar.Slug)]
    public override required string? Id { get; init; }

    /// <summary>When it was issued.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>What sets it apart.</summary>
    public LanguageText? Label { get; init; }
}
