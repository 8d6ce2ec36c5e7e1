using System;
using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>Which records links make one, directly or over others, and which they keep apart. Links that were revoked count for nothing.</summary>
internal sealed class LinkGroups
{
    private readonly Dictionary<long, long> _heads = [];
    private readonly HashSet<(long, long)> _apart = [];
    private readonly HashSet<long> _revoked = [];

    public LinkGroups(RecordIndex index)
    {
        foreach (var fact in index.Facts.Links)
            _revoked.Add(fact.Revokes);
        foreach (var fact in index.Facts.Links)
        {
            if (fact.IsSame && Holds(fact))
                _heads[Head(fact.First)] = Head(fact.Second);
        }
        foreach (var fact in index.Facts.Links)
        {
            if (!fact.IsSame && Holds(fact))
                _apart.Add(Pair(Head(fact.First), Head(fact.Second)));
        }
    }

    public bool Holds(in LinkFact fact) => !_revoked.Contains(fact.Key);

    public bool AreSame(long first, long second) => Head(first) == Head(second);

    /// <summary>Whether a link calls them, or records that are the same as they, different.</summary>
    public bool AreApart(long first, long second) => _apart.Contains(Pair(Head(first), Head(second)));

    /// <summary>The record that stands for all that are the same as this one.</summary>
    public long Head(long record)
    {
        while (_heads.TryGetValue(record, out var next) && next != record)
            record = next;
        return record;
    }

    private static (long, long) Pair(long first, long second) => (Math.Min(first, second), Math.Max(first, second));
}
