using System;
using System.Collections.Generic;

namespace Habeas;

/// <summary>Makes lists for records.</summary>
public static class RecordList
{
    /// <summary>A list of these items. Collection expressions use it.</summary>
    /// <exception cref="ArgumentNullException">An item is <see langword="null"/>.</exception>
    public static RecordList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(Checked(items.ToArray()));

    /// <summary>A list of what a sequence gives.</summary>
    /// <exception cref="ArgumentNullException">The sequence or one of its items is <see langword="null"/>.</exception>
    public static RecordList<T> From<T>(IEnumerable<T> items)
    {
        if (items is RecordList<T> list)
            return list;
        T[] copy = [.. items ?? throw new ArgumentNullException(nameof(items))];
        return copy.Length == 0 ? default : new(Checked(copy));
    }

    private static T[] Checked<T>(T[] items)
    {
        foreach (var item in items)
        {
            if (item is null)
                throw new ArgumentNullException(nameof(items), "A list has no null items");
        }
        return items;
    }
}
