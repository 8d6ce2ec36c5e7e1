using System;
using System.Collections.Generic;
using Habeas.Codes;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>Which properties only some types of event have: the rows of the code list say which of them each type carries.</summary>
internal static class EventProperties
{
    /// <summary>The properties that some types carry and others do not.</summary>
    public static readonly Property[] Special = Read();

    private static readonly ulong[] CarriedBy = [.. Rows()];

    /// <summary>Whether events of the type with this index carry a property of <see cref="Special"/>. Those of types that a publisher added carry any.</summary>
    public static bool Carries(int type, int property) => type < 0 || type >= CarriedBy.Length || (CarriedBy[type] >> property & 1) != 0;

    private static Property[] Read()
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var code in CodeLists.Event.Codes)
            names.UnionWith((code.Carries ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries));
        return Array.FindAll(Tables.Shapes[Tables.Event].Properties, property => names.Contains(property.Name));
    }

    private static IEnumerable<ulong> Rows()
    {
        foreach (var code in CodeLists.Event.Codes)
        {
            var carried = (code.Carries ?? "").Split(' ');
            var row = 0UL;
            for (var i = 0; i < Special.Length; i++)
                row |= Array.IndexOf(carried, Special[i].Name) >= 0 ? 1UL << i : 0;
            yield return row;
        }
    }
}
