using System;
using System.Runtime.CompilerServices;

namespace Habeas.Institutions;

/// <summary>The first and last of some days; empty by default.</summary>
internal struct DaySpan
{
    public bool IsSome { get; private set; }

    public int First { get; private set; }

    public int Last { get; private set; }

    /// <summary>All days of both.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Widen(in DateBounds date)
    {
        First = IsSome ? Math.Min(First, date.EarliestBegin) : date.EarliestBegin;
        Last = IsSome ? Math.Max(Last, date.LatestEnd) : date.LatestEnd;
        IsSome = true;
    }

    /// <summary>The days on which the earlier of both can have been.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Take(in DateBounds date)
    {
        First = IsSome ? Math.Min(First, date.EarliestBegin) : date.EarliestBegin;
        Last = IsSome ? Math.Min(Last, date.LatestEnd) : date.LatestEnd;
        IsSome = true;
    }
}
