using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>What a relation says of two people.</summary>
internal static class Kinship
{
    private const int Sibling = 10;
    private const int Spouse = 11;

    /// <summary>How near somebody is to a person: 1 a parent, 2 a grandparent, -1 a child, -2 a grandchild, other numbers for siblings and spouses; 0 for what may go with anything.</summary>
    public static int DegreeOf(int relation) => relation switch
    {
        RelationCodes.Father or RelationCodes.Mother or RelationCodes.Parent => 1,
        RelationCodes.Grandparent => 2,
        RelationCodes.Son or RelationCodes.Daughter or RelationCodes.Child => -1,
        RelationCodes.Grandchild => -2,
        RelationCodes.Brother or RelationCodes.Sister or RelationCodes.Sibling => Sibling,
        RelationCodes.Husband or RelationCodes.Wife or RelationCodes.Spouse => Spouse,
        _ => 0,
    };

    /// <summary>The same relation seen from the other.</summary>
    public static int Inverse(int degree) => IsOfLine(degree) ? -degree : degree;

    /// <summary>Whether one descends from the other.</summary>
    public static bool IsOfLine(int degree) => degree is >= -2 and <= 2 and not 0;

    /// <summary>The sex of whoever is called so.</summary>
    public static LifeSex SexOf(int relation) => relation switch
    {
        RelationCodes.Father or RelationCodes.Son or RelationCodes.Brother or RelationCodes.Husband => LifeSex.Male,
        RelationCodes.Mother or RelationCodes.Daughter or RelationCodes.Sister or RelationCodes.Wife => LifeSex.Female,
        _ => LifeSex.Unknown,
    };
}
