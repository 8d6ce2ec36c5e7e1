using System;

namespace Habeas.Json;

/// <summary>What is asked of short lists.</summary>
internal static class ListExtensions
{
    public static bool Has(this ListView<CodeField> codes, int code)
    {
        foreach (var other in codes)
        {
            if (other.Is(code))
                return true;
        }
        return false;
    }

    /// <summary>Whether the property is among those that were looked for in vain.</summary>
    public static bool Names(this ListView<TextField> unknown, ReadOnlySpan<byte> property)
    {
        foreach (var name in unknown)
        {
            if (name.Is(property))
                return true;
        }
        return false;
    }

    /// <summary>Whether the property is among those that are known and not shared.</summary>
    public static bool Names(this ListView<WithheldView> withheld, ReadOnlySpan<byte> property)
    {
        foreach (var mark in withheld)
        {
            if (mark.Property.Is(property))
                return true;
        }
        return false;
    }

    /// <summary>Whether the item of the record that has this id is referred to; false where there is no id.</summary>
    public static bool Names(this ListView<ReferenceField> references, SlugField item)
    {
        if (!item.IsPresent)
            return false;
        foreach (var reference in references)
        {
            if (reference.IsLocal && reference.Hash == item.Hash)
                return true;
        }
        return false;
    }
}
