using Habeas.Index;

namespace Habeas.Rules;

internal sealed class CountedAfterAcquittal() : SetRule("HAB2019", Severity.Error, "\"{0}\" is counted as imprisoned, but {1}, of all charges, and nothing tells of another arrest", FactSorts.Counted | FactSorts.Freedoms)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        var counted = index.Facts.Counted;
        for (var i = 0; i < counted.Count; i++)
        {
            var fact = counted[i];
            if (Freedoms.Of(index.Facts, fact.Key, fact.Record, fact.Earliest, fact.Latest) is { Reason: FreedomReason.Acquitted } free)
                reports.Add(Info, fact.Spot, null, Freedoms.Name(index, reports, fact.Key, fact.Spot), Freedoms.Words(free));
        }
    }
}
