using System.Text.Json.Serialization;
using Habeas.Codes;

namespace Habeas.Records;

/// <summary>Something stated: it can say where it was read, who asserts it, how sure it is, and what is withheld of it. A statement with none of these is told as fact by its sources.</summary>
public abstract record Statement : Item
{
    /// <summary>Name of the item, unique in its record. Given only where something refers to it. Other records write it after the record's id: <c>declaration:pace-wd-638#d1</c>.</summary>
    [JsonPropertyOrder(-1), Grammar(Grammar.Slug)]
    public virtual string? Id { get; init; }

    /// <summary>Where the statement was read; each source carries the whole of it. Where empty, the nearest enclosing item's or record's sources hold. Sources do not add up along the way.</summary>
    [JsonPropertyOrder(1)]
    public RecordList<Citation> Sources { get; init; }

    /// <summary>Sources that carry only one property of the item.</summary>
    [JsonPropertyOrder(1)]
    public RecordList<Support> Support { get; init; }

    /// <summary>Who asserts it, where that is not the voice of the source itself: a speaker, the signatories of a declaration, a court.</summary>
    /// <remarks>Left out in a declaration's own items, and where the source carries a text of the very speaker. Named where a page passes on what another says.</remarks>
    [JsonPropertyOrder(1)]
    public RecordList<Party> ClaimedBy { get; init; }

    /// <summary>How far the claim was taken: alleged, admitted by the actor, or found by the court or body in <c>claimedBy</c>. Absent: told flatly. Being charged is no standing.</summary>
    [JsonPropertyOrder(1)]
    public StandingCode? Standing { get; init; }

    /// <summary>The doubt that the source itself expresses. Absent: the source expresses none.</summary>
    /// <remarks>A cause told with doubt carries the hedge itself; the event around it stays unhedged.</remarks>
    [JsonPropertyOrder(1)]
    public HedgeCode? Hedge { get; init; }

    /// <summary>The grade this publisher gives. Never given for what is only repeated from others.</summary>
    [JsonPropertyOrder(1)]
    public ConfidenceCode? Confidence { get; init; }

    /// <summary>Who denies, doubts or rebuts the statement.</summary>
    [JsonPropertyOrder(1)]
    public RecordList<Contest> Contested { get; init; }

    /// <summary>Other readings of one scalar property.</summary>
    /// <remarks>A new edition of a text is an edition, a later change is an event, a different account is a second item under <c>contradicts</c>.</remarks>
    [JsonPropertyOrder(1)]
    public RecordList<Variant> Variants { get; init; }

    /// <summary>Items that cannot be true together with this one.</summary>
    [JsonPropertyOrder(1)]
    public RecordList<Reference> Contradicts { get; init; }

    /// <summary>Properties whose value is not printed but worked out, each with its grounds.</summary>
    [JsonPropertyOrder(1)]
    public RecordList<Inferred> Inferred { get; init; }

    /// <summary>Properties that were looked for in all sources of the item, in vain. A property that nobody looked for is simply absent.</summary>
    [JsonPropertyOrder(1), Grammar(Grammar.PropertyName)]
    public RecordList<string> Unknown { get; init; }

    /// <summary>Properties that are known here and not shared. These marks survive every export.</summary>
    [JsonPropertyOrder(1)]
    public RecordList<Withheld> Withheld { get; init; }

    /// <summary>What makes the item sensitive. Empty: nothing known to.</summary>
    [JsonPropertyOrder(1)]
    public RecordList<SensitiveCode> Sensitive { get; init; }

    /// <summary>Who may get this item. Absent: as the record. Of record, item and source the strictest wins.</summary>
    [JsonPropertyOrder(1)]
    public AccessCode? Access { get; init; }

    /// <summary>The printed form of properties that normalising changed. At most seven words in a row.</summary>
    [JsonPropertyOrder(1)]
    public RecordList<Wording> Wording { get; init; }

    /// <summary>The calendar of the printed dates. Absent: Gregorian. The dates themselves are always written in the Gregorian calendar.</summary>
    [JsonPropertyOrder(1)]
    public CalendarCode? Calendar { get; init; }

    /// <summary>The partner's item that this one was copied from. Merged views pair items by it.</summary>
    [JsonPropertyOrder(1)]
    public Reference? Origin { get; init; }

    /// <summary>A remark of the editor. Never evidence.</summary>
    [JsonPropertyOrder(1)]
    public LanguageText? Note { get; init; }
}
