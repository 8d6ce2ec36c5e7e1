using System.Collections.Generic;
using Habeas.Index;

namespace Habeas.Institutions;

/// <summary>Finds numbers that are out of the order of time.</summary>
internal static class NumberOrder
{
    /// <summary>The numbers that do not fit in with the others, each with one that it contradicts. Of two that contradict each other it is the one that contradicts its other neighbour too, else the later.</summary>
    public static List<(RisingNumber Odd, RisingNumber Other)> Find(Chunks<RisingNumber> numbers)
    {
        var sorted = new List<RisingNumber>(numbers.ToArray());
        sorted.Sort(static (a, b) => a.Series != b.Series ? a.Series.CompareTo(b.Series) : a.Value != b.Value ? a.Value.CompareTo(b.Value) : Compare(a, b));
        var odd = new List<(RisingNumber, RisingNumber)>();
        var accepted = new List<RisingNumber>();
        for (var i = 0; i < sorted.Count; i++)
        {
            var next = sorted[i];
            if (accepted.Count > 0 && accepted[accepted.Count - 1].Series != next.Series)
                accepted.Clear();
            if (accepted.Count == 0 || !IsAfter(accepted[accepted.Count - 1], next))
            {
                accepted.Add(next);
                continue;
            }
            var last = accepted[accepted.Count - 1];
            var fitsBefore = accepted.Count > 1 && !IsAfter(accepted[accepted.Count - 2], next);
            var followerAgrees = i + 1 < sorted.Count && sorted[i + 1].Series == next.Series && IsAfter(last, sorted[i + 1]) && !IsAfter(next, sorted[i + 1]);
            if (followerAgrees && (fitsBefore || accepted.Count == 1))
            {
                odd.Add((last, next));
                accepted[accepted.Count - 1] = next;
            }
            else
            {
                odd.Add((next, last));
            }
        }
        return odd;
    }

    /// <summary>Whether the one with the lower number was certainly tabled later.</summary>
    private static bool IsAfter(in RisingNumber lower, in RisingNumber higher) => lower.Value < higher.Value && lower.First > higher.Last;

    private static int Compare(in RisingNumber a, in RisingNumber b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Spot.Input != b.Spot.Input ? a.Spot.Input.CompareTo(b.Spot.Input) : a.Spot.Record.CompareTo(b.Spot.Record);
}
