using System;
using Habeas.Codes;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>Which properties only some types of event have: the rows of the code list say which of them each type carries.</summary>
internal static class EventProperties
{
    private static readonly string[][] Carried = Split();

    /// <summary>The properties that some types carry and others do not.</summary>
    public static readonly Property[] Special = Read();

    private static readonly ulong[] CarriedBy = Masks();

    /// <summary>The types of which it is known what they carry: all but those that a publisher added.</summary>
    public static readonly int[] Types = All();

    /// <summary>Whether an object has a property of <see cref="Special"/> that events of its type do not carry.</summary>
    public static bool HasOther(ulong properties, int type)
    {
        for (var i = 0; i < Special.Length; i++)
        {
            if ((properties >> Special[i].Slot & 1) != 0 && !Carries(type, i))
                return true;
        }
        return false;
    }

    /// <summary>Whether events of the type with this index carry a property of <see cref="Special"/>. Those of types that a publisher added carry any.</summary>
    public static bool Carries(int type, int property) => type < 0 || type >= CarriedBy.Length || (CarriedBy[type] >> property & 1) != 0;

    private static string[][] Split()
    {
        var codes = CodeLists.Event.Codes;
        var carried = new string[codes.Count][];
        for (var i = 0; i < carried.Length; i++)
            carried[i] = codes[i].Carries is { } names ? Pieces.Of(names, ' ') : [];
        return carried;
    }

    private static Property[] Read() =>
        Array.FindAll(Tables.Shapes[Tables.Event].Properties, static property => Array.Exists(Carried, names => Array.IndexOf(names, property.Name) >= 0));

    private static int[] All()
    {
        var types = new int[Carried.Length];
        for (var type = 0; type < types.Length; type++)
            types[type] = type;
        return types;
    }

    private static ulong[] Masks()
    {
        var masks = new ulong[Carried.Length];
        for (var i = 0; i < masks.Length; i++)
            masks[i] = MaskOf(Carried[i]);
        return masks;
    }

    private static ulong MaskOf(string[] names)
    {
        var mask = 0UL;
        for (var i = 0; i < Special.Length; i++)
            mask |= Array.IndexOf(names, Special[i].Name) >= 0 ? 1UL << i : 0;
        return mask;
    }
}
