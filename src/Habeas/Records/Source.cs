using Habeas.Codes;

namespace Habeas.Records;

/// <summary>Something read or held: a page, a file, a photograph, a testimony. Images and attachments are sources.</summary>
/// <remarks>A page with words of its own is the source of a declaration of type <c>article</c>; a bare report has <c>reports</c> only.</remarks>
public sealed record Source : Record
{
    /// <summary>Makes a record of kind <c>source</c>.</summary>
    public Source() : base(KindCode.Source)
    {
    }

    /// <summary>What sort of thing it is.</summary>
    [RequiredUnlessRetracted]
    public SourceCode? Type { get; init; }

    /// <summary>The titles, whole. Left to the declaration where the source is <c>of</c> one.</summary>
    public RecordList<Name> Titles { get; init; }

    /// <summary>Who published it.</summary>
    public RecordList<Party> Publishers { get; init; }

    /// <summary>Who wrote or made it.</summary>
    public RecordList<Party> Authors { get; init; }

    /// <summary>The day it was published.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The hour it was published, on the day in <c>published</c>.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>The day it was read or fetched.</summary>
    public EdtfDate? Retrieved { get; init; }

    /// <summary>The language it is in.</summary>
    [Grammar(Grammar.LanguageTag)]
    public string? Lang { get; init; }

    /// <summary>Where it was found.</summary>
    [Grammar(Grammar.Uri)]
    public string? Address { get; init; }

    /// <summary>Where an archived copy stands.</summary>
    [Grammar(Grammar.Uri)]
    public string? Archived { get; init; }

    /// <summary>SHA-256 of the bytes of the file, as <c>sha256:</c> and 64 hexadecimal digits.</summary>
    [Grammar(Grammar.Sha256)]
    public string? Hash { get; init; }

    /// <summary>The media type of the file.</summary>
    [Grammar(Grammar.MediaType)]
    public string? MediaType { get; init; }

    /// <summary>Whether the source is whole or breaks off. Absent: nothing noticed.</summary>
    public ExtentCode? Extent { get; init; }

    /// <summary>What is damaged, cut off or illegible.</summary>
    public LanguageText? Damage { get; init; }

    /// <summary>The declaration whose text the source carries, in the way <c>textType</c> says.</summary>
    /// <remarks>A declaration that the source only tells about stands in <c>reports</c>.</remarks>
    [Kinds("declaration")]
    public RecordId? Of { get; init; }

    /// <summary>How the source carries the text it is <c>of</c>.</summary>
    public TextTypeCode? TextType { get; init; }

    /// <summary>The source, or where that was not read the text, that this one translates.</summary>
    [Kinds("source", "declaration")]
    public Reference? TranslationOf { get; init; }

    /// <summary>Declarations that the source tells about without carrying them.</summary>
    [Kinds("declaration")]
    public RecordList<Reference> Reports { get; init; }

    /// <summary>Who can be seen or heard in it.</summary>
    public RecordList<Party> Depicts { get; init; }

    /// <summary>Consent to its use. It stands only here and binds every fact that cites the source.</summary>
    public RecordList<Consent> Consent { get; init; }
}
