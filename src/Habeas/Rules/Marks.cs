using System;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>What the marks of an object say of its properties: looked for in vain, or known and not shared.</summary>
internal static class Marks
{
    /// <summary>Whether somebody looked for the property in vain, or keeps it back.</summary>
    public static bool ExplainAbsence(StatementView statement, ReadOnlySpan<byte> property) =>
        statement.Unknown.Names(property) || statement.Withheld.Names(property);

    /// <summary>How many there are of a list: those that stand in it, and as many as are withheld; any number where that is not told.</summary>
    public static QuantityBounds WithWithheld(in QuantityBounds listed, ListView<WithheldView> withheld, ReadOnlySpan<byte> property)
    {
        var count = listed;
        foreach (var mark in withheld)
        {
            if (mark.Property.Is(property))
                count = QuantityBounds.Sum(count, mark.Items.TryGet(out var items) && items.Kind == QuantityKind.Count ? items : QuantityBounds.OfCount(0, long.MaxValue));
        }
        return count;
    }
}
