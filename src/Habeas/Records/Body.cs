using Habeas.Codes;

namespace Habeas.Records;

/// <summary>An institution or organisation that acts in its own name: courts, prisons, hospitals, parties, movements, political groups.</summary>
public sealed record Body : Record
{
    /// <summary>Makes a record of kind <c>body</c>.</summary>
    public Body() : base(KindCode.Body)
    {
    }

    /// <summary>The names, the preferred one first.</summary>
    [MinItems(1), RequiredUnlessRetracted]
    public RecordList<Name> Names { get; init; }

    /// <summary>What sort of body it is.</summary>
    [RequiredUnlessRetracted]
    public BodyCode? Type { get; init; }

    /// <summary>The body it is part of.</summary>
    [Kinds("body")]
    public RecordId? Parent { get; init; }

    /// <summary>The State it belongs to. Absent: none, or not stated.</summary>
    public StatesCode? State { get; init; }

    /// <summary>Numbers under which others keep this body.</summary>
    public RecordList<Identifier> Identifiers { get; init; }

    /// <summary>Its lifetime (<c>exists</c>), seat, activity, membership in other bodies.</summary>
    public RecordList<Fact> Facts { get; init; }

    /// <summary>What the body demands of its own texts, dated. Rules read this instead of naming an institution.</summary>
    public RecordList<Requirement> Requirements { get; init; }

    /// <summary>When the body sits, dated. Rules read this.</summary>
    public RecordList<Session> Sessions { get; init; }
}
