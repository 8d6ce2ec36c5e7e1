using Habeas.Codes;

namespace Habeas.Records;

/// <summary>Words of another, set in quotation marks by the text that quotes. The words themselves are never kept.</summary>
/// <remarks>It stands with the text that was read and has the marks. A title is kept whole, as a name.</remarks>
public sealed record Quotation : Statement
{
    /// <summary>Whose words they are. Words of signatories together: the declaration.</summary>
    public Party? Speaker { get; init; }

    /// <summary>Where the words stand first. Only if that was read.</summary>
    public Citation? Original { get; init; }

    /// <summary>SHA-256 of the words (UTF-8, NFC, outer quotation marks off, white space run one space). Only of eight words or more from a public source: a short one can be guessed.</summary>
    [Grammar(Grammar.Sha256)]
    public string? Hash { get; init; }

    /// <summary>What the quoting text changed. Empty: nothing, or nobody compared.</summary>
    public RecordList<AlteredCode> Altered { get; init; }

    /// <summary>What the words say, in our own.</summary>
    public required LanguageText Gist { get; init; }

    /// <summary>The text, step or event in which the words were first used.</summary>
    public Reference? Occasion { get; init; }
}
