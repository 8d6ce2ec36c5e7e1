using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A set of people known by a description.</summary>
/// <remarks>What can act or sign in its own name is a body; people met only once are a party with <c>described</c>.</remarks>
public sealed record Group : Record
{
    /// <summary>Makes a record of kind <c>group</c>.</summary>
    public Group() : base(KindCode.Group)
    {
    }

    /// <summary>What the group is called, the preferred name first.</summary>
    [MinItems(1), RequiredUnlessRetracted]
    public RecordList<Name> Names { get; init; }

    /// <summary>What sort of group it is.</summary>
    [RequiredUnlessRetracted]
    public GroupCode? Type { get; init; }

    /// <summary>Members known to the sources. Membership in a body stands on the member instead.</summary>
    public RecordList<Party> Members { get; init; }

    /// <summary>Whether <c>members</c> lists all of them. Absent: not stated.</summary>
    public ExtentCode? Extent { get; init; }

    /// <summary>How many people the group counts, and of which sort.</summary>
    public RecordList<Figure> Figures { get; init; }
}
