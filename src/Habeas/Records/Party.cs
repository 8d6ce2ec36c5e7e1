using Habeas.Codes;

namespace Habeas.Records;

/// <summary>Someone in a capacity, as at that moment. At least one of <c>who</c>, <c>described</c> and <c>printed</c> stands.</summary>
public record Party : Statement
{
    /// <summary>The record of the party: a person, group, body or incident. In <c>claimedBy</c> and <c>speaker</c> also a declaration (its signatories or issuers), in <c>victims</c> and <c>beneficiaries</c> also a figure such as <c>#held</c> (all whom it counts).</summary>
    [Kinds("person", "group", "body", "incident", "declaration")]
    public Reference? Who { get; init; }

    /// <summary>Who it is, where there is no record and should be none: security services, minor children.</summary>
    public LanguageText? Described { get; init; }

    /// <summary>How many people are described.</summary>
    public Quantity? Count { get; init; }

    /// <summary>The name as printed. At most seven words.</summary>
    public string? Printed { get; init; }

    /// <summary>The part taken in this text or act.</summary>
    public RoleCode? As { get; init; }

    /// <summary>Title of address, as printed.</summary>
    public string? Honorific { get; init; }

    /// <summary>Office or function claimed at that moment.</summary>
    public LanguageText? Capacity { get; init; }

    /// <summary>The State the text gives for the party. Never looked up from another date.</summary>
    public StatesCode? State { get; init; }

    /// <summary>The name of the State as printed.</summary>
    public string? StatePrinted { get; init; }

    /// <summary>The political group as printed: its abbreviation then, not a later one.</summary>
    public string? PoliticalGroup { get; init; }

    /// <summary>How the party voted.</summary>
    public VoteCode? Vote { get; init; }
}
