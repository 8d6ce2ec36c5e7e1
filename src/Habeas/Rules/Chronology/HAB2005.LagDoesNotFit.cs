using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class LagDoesNotFit() : EventRule("HAB2005", Severity.Error, "the event is dated {0}, but is said to be {1} after \"{2}\" of {3}"), IAcrossRecords
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
            if (earlier.Date.IsPresent && !Lags.MayBe(earlier.Date.Bounds, lag, later.Date.Bounds))
                context.Report(this, later.Date.Range, later.Date.ToString(), QuantityWords.Of(later.Lag.ToString()), reference.ToString(), earlier.Date.ToString()).RelatedTo(earlier.Date.Range.Start, earlier.Date.Range.End);
        }
    }

    public FactSorts Compared => FactSorts.After;

    /// <summary>After what another record tells.</summary>
    public void Check(RecordIndex index, SetReports reports)
    {
        foreach (var later in index.Facts.After)
        {
            if (!later.IsDated || later.IsLocal || index.FitsLag(later))
                continue;
            reports.Add(Info, later.Date, index.SpotOf(index.Find(later.Earlier)), reports.TextAt(later.Date) ?? "otherwise", reports.TextAt(later.LagPlace) ?? "so long",
                index.IdOf(later.Earlier) ?? "that", Days.Words(index.EarliestDayOf(later.Earlier), index.LatestDayOf(later.Earlier)));
        }
    }
}
