using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A text that takes a position, asks, counts, decides or asserts.</summary>
/// <remarks>A page that speaks for itself is a source of a declaration of type <c>article</c>. The content of another text is never taken from a page unless it tells that content.</remarks>
public sealed record Declaration : Record
{
    /// <summary>Makes a record of kind <c>declaration</c>.</summary>
    public Declaration() : base(KindCode.Declaration)
    {
    }

    /// <summary>What sort of text it is.</summary>
    [RequiredUnlessRetracted]
    public DeclarationCode? Type { get; init; }

    /// <summary>The titles, whole, the preferred one first.</summary>
    public RecordList<Name> Titles { get; init; }

    /// <summary>Numbers of the text; one that belongs to one edition names it.</summary>
    public RecordList<Identifier> Identifiers { get; init; }

    /// <summary>The body in whose framework the text was made. It does not say who speaks.</summary>
    [Kinds("body")]
    public RecordId? Forum { get; init; }

    /// <summary>Who speaks as author: the adopting body, the organisation, the complainant. Empty for a text that commits only its signatories.</summary>
    public RecordList<Party> Issuers { get; init; }

    /// <summary>Whom the text binds. Absent: not stated. It may follow from the type.</summary>
    public CommitsCode? Commits { get; init; }

    /// <summary>To whom a letter or complaint goes.</summary>
    public RecordList<Party> Addressees { get; init; }

    /// <summary>The legal basis on which the text was made.</summary>
    public RecordList<LawReference> Legal { get; init; }

    /// <summary>Who signed, and what texts state about their number. Absent: nobody looked.</summary>
    public Signatories? Signatories { get; init; }

    /// <summary>Rapporteur, presenter, chair: those who served the text without signing it.</summary>
    public RecordList<Party> Officers { get; init; }

    /// <summary>The dates of the text, each by what it means. There is no one date of a declaration.</summary>
    public RecordList<Step> Steps { get; init; }

    /// <summary>Issues of the text. Identifiers, steps, figures and signatories point to them.</summary>
    public RecordList<Edition> Editions { get; init; }

    /// <summary>Who is named in the text and in no other item of this record.</summary>
    public RecordList<Party> Mentions { get; init; }

    /// <summary>The rights and violations the text touches: an index, no claim.</summary>
    public RecordList<TopicCode> Topics { get; init; }

    /// <summary>What the text asks for, one demand for each action and object.</summary>
    public RecordList<Demand> Demands { get; init; }

    /// <summary>Attitudes the text takes: condemns, regrets, welcomes, rebuts.</summary>
    public RecordList<Stance> Stances { get; init; }

    /// <summary>What the text says was done to somebody it names or describes, with <c>victims</c> and <c>applies</c>.</summary>
    /// <remarks>Said of one person by name, it is an event of that person's case.</remarks>
    public RecordList<Event> Assertions { get; init; }

    /// <summary>What the text counts and lists.</summary>
    public RecordList<Figure> Figures { get; init; }

    /// <summary>Words of others that the text sets in quotation marks: their gist, never the words.</summary>
    public RecordList<Quotation> Quotations { get; init; }

    /// <summary>Relations to other texts, and what a text leaves out, read: this text <c>type</c> that one.</summary>
    /// <remarks>What another says about this text (relations, steps, counts) stands here too, with <c>claimedBy</c>.</remarks>
    public RecordList<Relation> Relations { get; init; }
}
