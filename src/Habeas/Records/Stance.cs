using Habeas.Codes;

namespace Habeas.Records;

/// <summary>An attitude the text takes, where nobody is asked to act.</summary>
public sealed record Stance : Statement
{
    /// <summary>Which attitude.</summary>
    public required StanceCode Type { get; init; }

    /// <summary>Events, texts, quotations, persons or others it is about.</summary>
    public RecordList<Reference> Toward { get; init; }

    /// <summary>What it is about, in words; also its degree.</summary>
    public LanguageText? Label { get; init; }

    /// <summary>Law it is about.</summary>
    public RecordList<LawReference> Legal { get; init; }
}
