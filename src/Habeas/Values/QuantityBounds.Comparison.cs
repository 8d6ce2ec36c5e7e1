using System;

namespace Habeas;

/// <content>
/// How quantities lie to each other. Durations are compared as running from the same moment: <c>P36M</c> is as long as <c>P3Y</c>, <c>P1M</c> possibly as long
/// as <c>P30D</c>. A count and a duration are never the same, and neither less nor more: asked for an order of the two, the answer is possibly.
/// </content>
internal readonly partial struct QuantityBounds
{
    /// <summary>Whether <paramref name="a"/> is less than <paramref name="b"/>.</summary>
    public static Certainty LessThan(in QuantityBounds a, in QuantityBounds b)
    {
        if (!AreComparable(a, b))
        {
            return Certainty.Possibly;
        }

        if (!a.IsUnbounded)
        {
            var least = LeastDifference(a.MostLength, b.LeastLength);
            if (least > 0 || (least == 0 && (a.ExcludesMost || b.ExcludesLeast)))
            {
                return Certainty.Certainly;
            }
        }

        // Never, when the most that b can be is not more than the least that a can be.
        return !b.IsUnbounded && MostDifference(a.LeastLength, b.MostLength) <= 0 ? Certainty.Never : Certainty.Possibly;
    }

    /// <summary>Whether <paramref name="a"/> is at most <paramref name="b"/>: less or the same.</summary>
    public static Certainty AtMost(in QuantityBounds a, in QuantityBounds b) => Certainty.Certainly - (int)LessThan(b, a);

    /// <summary>Whether <paramref name="a"/> is more than <paramref name="b"/>.</summary>
    public static Certainty MoreThan(in QuantityBounds a, in QuantityBounds b) => LessThan(b, a);

    /// <summary>Whether <paramref name="a"/> is at least <paramref name="b"/>.</summary>
    public static Certainty AtLeast(in QuantityBounds a, in QuantityBounds b) => AtMost(b, a);

    /// <summary>Whether both are the same number or length.</summary>
    public static Certainty Same(in QuantityBounds a, in QuantityBounds b)
    {
        if (!AreComparable(a, b))
        {
            return IsMeasured(a) && IsMeasured(b) ? Certainty.Never : Certainty.Possibly;
        }

        if (LessThan(a, b) == Certainty.Certainly || LessThan(b, a) == Certainty.Certainly)
        {
            return Certainty.Never;
        }

        var isExact = a.IsExact && b.IsExact && LeastDifference(a.LeastLength, b.LeastLength) == 0 && MostDifference(a.LeastLength, b.LeastLength) == 0;
        return isExact ? Certainty.Certainly : Certainty.Possibly;
    }

    /// <summary>Whether the two cannot both be true of the same thing.</summary>
    public static bool Contradicts(in QuantityBounds a, in QuantityBounds b) => Same(a, b) == Certainty.Never;

    /// <summary>
    /// The total of two quantities of a kind. With a vague word the total is at least the other one. Of a count and a duration there is none: the result is vague.
    /// </summary>
    public static QuantityBounds Sum(in QuantityBounds a, in QuantityBounds b)
    {
        if (a.Kind == QuantityKind.None || b.Kind == QuantityKind.None)
        {
            return a.Kind == QuantityKind.None ? b : a;
        }

        if (a.Kind != b.Kind)
        {
            var known = a.Kind == QuantityKind.Vague ? b : a;
            return a.Kind != QuantityKind.Vague && b.Kind != QuantityKind.Vague
                ? OfVague()
                : new(known.Kind, known.LeastLength, known.LeastLength, (byte)(UnboundedFlag | (known._flags & ExcludesLeastFlag)));
        }

        return new(a.Kind, Add(a.LeastLength, b.LeastLength), Add(a.MostLength, b.MostLength), (byte)(a._flags | b._flags));
    }

    private static bool AreComparable(in QuantityBounds a, in QuantityBounds b) =>
        a.Kind == b.Kind && IsMeasured(a);

    private static bool IsMeasured(in QuantityBounds quantity) => quantity.Kind is QuantityKind.Count or QuantityKind.Duration;

    private static TimeLength Add(TimeLength a, TimeLength b) =>
        new((int)Math.Min(int.MaxValue / 2, (long)a.Months + b.Months), a.Seconds > long.MaxValue / 2 - b.Seconds ? long.MaxValue / 2 : a.Seconds + b.Seconds);

    private static long LeastDifference(TimeLength from, TimeLength to) => (to - from).LeastSeconds;

    private static long MostDifference(TimeLength from, TimeLength to) => (to - from).MostSeconds;
}
