using Habeas.Codes;

namespace Habeas.Timelines;

/// <summary>For which days a claim says that somebody was held; days as in <see cref="DateBounds"/>.</summary>
internal readonly struct Stay
{
    private Stay(int earliestBegin, int latestBegin, int certainUntil, int statedUntil, bool isClosed = false)
    {
        EarliestBegin = earliestBegin;
        LatestBegin = latestBegin;
        CertainUntil = certainUntil;
        StatedUntil = statedUntil;
        IsClosed = isClosed;
    }

    /// <summary>The first day on which it can have begun; before it the claim says nothing.</summary>
    public int EarliestBegin { get; }

    /// <summary>From this day on it had begun, by every reading.</summary>
    public int LatestBegin { get; }

    /// <summary>Up to this day it lasted, by every reading; <see cref="int.MinValue"/> if no day is certain.</summary>
    public int CertainUntil { get; }

    /// <summary>The last day of which the claim itself may speak.</summary>
    public int StatedUntil { get; }

    /// <summary>Whether the end is told: nothing follows for later days.</summary>
    public bool IsClosed { get; }

    public static Stay Of(Claim claim)
    {
        var when = claim.When.Bounds;
        if (claim.Date is { IsInterval: true } lasting)
        {
            return lasting.HasUnknownEnd || lasting.HasOpenEnd
                ? new Stay(when.EarliestBegin, when.LatestBegin, when.LatestBegin, when.LatestBegin)
                : new Stay(when.EarliestBegin, when.LatestBegin, when.EarliestEnd, when.LatestEnd, isClosed: true);
        }

        if ((claim.AsOf ?? (claim.Event?.Lasted is null ? null : claim.Date)) is { } held)
        {
            return claim.Event?.Lasted is null
                ? new Stay(held.Bounds.EarliestBegin, held.Bounds.LatestEnd, held.Bounds.EarliestBegin, held.Bounds.LatestEnd)
                : new Stay(when.EarliestBegin, when.LatestBegin, held.Bounds.EarliestBegin, held.Bounds.LatestEnd);
        }

        // A decision to hold is not yet holding; and of what has no date nothing is certain.
        return claim.Date is null
            ? new Stay(claim.BearsFrom, int.MaxValue, int.MinValue, int.MinValue)
            : new Stay(when.EarliestBegin, when.LatestEnd, claim.Type == EventCode.Remand ? int.MinValue : when.EarliestBegin, when.LatestEnd);
    }
}
