using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A judgement that records are, or are not, about one and the same. Links are only ever added.</summary>
/// <remarks>Its access is never wider than that of the strictest record it names: a link can unmask.</remarks>
public sealed record Link : Record
{
    /// <summary>Makes a record of kind <c>link</c>.</summary>
    public Link() : base(KindCode.Link)
    {
    }

    /// <summary>Same, or different.</summary>
    [RequiredUnlessRetracted]
    public LinkCode? Type { get; init; }

    /// <summary>The records judged, at least two, usually of several publishers.</summary>
    [MinItems(2), RequiredUnlessRetracted]
    public RecordList<Reference> Records { get; init; }

    /// <summary>Who judges so.</summary>
    public RecordList<Party> ClaimedBy { get; init; }

    /// <summary>When it was judged.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>On what grounds.</summary>
    public LanguageText? Basis { get; init; }

    /// <summary>The earlier link that this one takes back.</summary>
    [Kinds("link")]
    public RecordId? Revokes { get; init; }
}
