using Habeas.Codes;

namespace Habeas.Records;

/// <summary>One human being.</summary>
/// <remarks>Who someone is (birth, death, sex, nationality, occupation, office, membership, residence, age) stands here under <c>facts</c>; what was done to someone stands in the case. Children of a victim have no record: they are described and counted in a relation.</remarks>
public sealed record Person : Record
{
    /// <summary>Makes a record of kind <c>person</c>.</summary>
    public Person() : base(KindCode.Person)
    {
    }

    /// <summary>The names, the preferred one first. Another spelling is another name.</summary>
    [MinItems(1), RequiredUnlessRetracted]
    public RecordList<Name> Names { get; init; }

    /// <summary>How the document tells who it is. Absent: by name. Anyone told by initials or pseudonym, or unnamed, is never matched by name, and the id comes from the document.</summary>
    public IdentifiedCode? Identified { get; init; }

    /// <summary>Who the person is. Facts that contradict each other stand side by side.</summary>
    public RecordList<Fact> Facts { get; init; }

    /// <summary>Relations to people and others, read: <c>to</c> is the <c>type</c> of this person.</summary>
    /// <remarks>A relation stands once: with whoever has the case, and where both or neither has one, with the id that comes first in code-point order. The inverse is derived.</remarks>
    public RecordList<Relation> Relations { get; init; }

    /// <summary>Numbers under which others keep this person.</summary>
    public RecordList<Identifier> Identifiers { get; init; }
}
