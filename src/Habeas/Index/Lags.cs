namespace Habeas.Index;

/// <summary>Whether one date can be so long after another.</summary>
internal static class Lags
{
    /// <summary>Whoever says "twelve years later" counts in years: it may be one more or less.</summary>
    public static bool MayBe(in DateBounds earlier, in QuantityBounds lag, in DateBounds later)
    {
        var slack = lag.IsExact && lag.LeastLength.Seconds == 0 && lag.LeastLength.Months % 12 == 0 && lag.LeastLength.Months >= 24 ? 365 : 0;
        var meant = earlier.Plus(lag);
        return slack == 0 ? DateBounds.Overlaps(meant, later) != Certainty.Never : (long)meant.LatestEnd + slack >= later.EarliestBegin && (long)meant.EarliestBegin - slack <= later.LatestEnd;
    }
}
