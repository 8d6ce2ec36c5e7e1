using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class LagDoesNotFit() : EventRule("HAB2005", Severity.Error, "the event is dated {0}, but is said to be {1} after \"{2}\" of {3}")
{
    public override IReadOnlyList<string> Needs { get; } = ["lag"];

    protected override void Check(EventView later, RuleContext context)
    {
        // After several events, the lag is that from the last of them, which need not be known.
        if (!later.Date.IsPresent || later.After.Count != 1 || !later.Lag.TryGet(out var lag) || lag.Kind != QuantityKind.Duration)
            return;
        foreach (var reference in later.After)
        {
            var earlier = context.EventOf(reference);
            if (earlier.Date.IsPresent && !MayBe(earlier.Date.Bounds, lag, later.Date.Bounds))
                context.Report(this, later.Date.Range, later.Date.ToString(), QuantityWords.Of(later.Lag.ToString()), reference.ToString(), earlier.Date.ToString()).RelatedTo(earlier.Date.Range.Start, earlier.Date.Range.End);
        }
    }

    /// <summary>Whoever says "twelve years later" counts in years: it may be one more or less.</summary>
    private static bool MayBe(in DateBounds earlier, in QuantityBounds lag, in DateBounds later)
    {
        var slack = lag.IsExact && lag.LeastLength.Seconds == 0 && lag.LeastLength.Months % 12 == 0 && lag.LeastLength.Months >= 24 ? 365 : 0;
        var meant = earlier.Plus(lag);
        return slack == 0 ? DateBounds.Overlaps(meant, later) != Certainty.Never : (long)meant.LatestEnd + slack >= later.EarliestBegin && (long)meant.EarliestBegin - slack <= later.LatestEnd;
    }
}
