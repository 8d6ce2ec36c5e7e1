using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Records;

namespace Habeas.Timelines;

/// <summary>Gives every claim its bounds in time and puts them in order.</summary>
internal static class ClaimOrder
{
    public static Claim[] Sort(RecordSet records, List<Claim> claims)
    {
        var byItem = new Dictionary<Item, Claim>(ReferenceComparer.Instance);
        foreach (var claim in claims)
        {
            (claim.EarliestTold, claim.LatestTold) = Telling.Of(records, claim);
            if (!byItem.ContainsKey(claim.Item))
                byItem.Add(claim.Item, claim);
        }

        foreach (var claim in claims)
        {
            foreach (var before in claim.Event?.After ?? default)
            {
                if (records.Find(before, claim.Record.Id) is { } item && byItem.TryGetValue(item, out var earlier))
                    claim.Earlier.Add(earlier);
            }
        }

        var seen = new HashSet<Claim>();
        var placed = new List<Claim>();
        foreach (var claim in claims)
            Place(claim, seen, placed);
        // What nothing puts in order stays as it stands in the records.
        return [.. placed.Select(claim => (claim, Day: Key(claim, []))).OrderBy(x => x.Day).Select(x => x.claim)];
    }

    private static void Place(Claim claim, HashSet<Claim> seen, List<Claim> placed)
    {
        if (!seen.Add(claim))
            return;
        foreach (var earlier in claim.Earlier)
            Place(earlier, seen, placed);
        claim.When = new DateSpan(Bounds(claim));
        placed.Add(claim);
    }

    private static DateBounds Bounds(Claim claim)
    {
        if (claim.Date is { } date)
            return claim.Event?.Lasted is { } length && !date.IsInterval ? Until(date.Bounds, length.Bounds) : date.Bounds;
        if (claim.AsOf is { } asOf)
        {
            // A day on which it held: it began no later, for all that is known, and its end is not told.
            var at = claim.Event?.Lasted is { } length ? asOf.Bounds.Minus(length.Bounds) : new DateBounds(int.MinValue, asOf.Bounds.LatestEnd, 0, 0, default);
            return new DateBounds(at.EarliestBegin, at.LatestBegin, asOf.Bounds.EarliestBegin, int.MaxValue, DateTraits.Interval | DateTraits.UnknownEnd);
        }

        if (claim.Event is { Lag: { } lag } && claim.Earlier.Count == 1 && claim.Earlier[0].When.Bounds is { IsLasting: false } from)
            return from.Plus(lag.Bounds);
        var lower = claim.Earlier.Count == 0 ? int.MinValue : claim.Earlier.Max(earlier => earlier.When.Bounds.EarliestBegin);
        var upper = claim.Happened ? claim.LatestTold : int.MaxValue;
        return DateBounds.Point(lower, Math.Max(lower, upper));
    }

    private static DateBounds Until(DateBounds end, QuantityBounds length)
    {
        var begin = end.Minus(length);
        return new DateBounds(begin.EarliestBegin, begin.LatestBegin, end.EarliestBegin, int.MaxValue, DateTraits.Interval | DateTraits.UnknownEnd);
    }

    /// <summary>Where it is shown: by the day told; else after what it follows; else by the last day on which it can have happened.</summary>
    private static int Key(Claim claim, HashSet<Claim> seen)
    {
        if (!seen.Add(claim))
            return int.MaxValue;
        if ((claim.Date ?? claim.AsOf) is { } told)
            return told.Bounds.EarliestBegin != int.MinValue ? told.Bounds.EarliestBegin : told.Bounds.LatestEnd;
        return claim.Earlier.Count == 0 ? claim.When.Bounds.LatestEnd : claim.Earlier.Max(earlier => Key(earlier, [.. seen]));
    }

    private sealed class ReferenceComparer : IEqualityComparer<Item>
    {
        public static readonly ReferenceComparer Instance = new();

        public bool Equals(Item? x, Item? y) => ReferenceEquals(x, y);

        public int GetHashCode(Item obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
