using Habeas.Index;

namespace Habeas.Rules;

internal sealed class ReleaseOfWhoeverIsFree() : SetRule("HAB2021", Severity.Warning, "the release of \"{0}\" is demanded, but \"{0}\" {1}, and nothing tells of custody after that", FactSorts.ReleaseDemands | FactSorts.Freedoms)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        var demands = index.Facts.ReleaseDemands;
        for (var i = 0; i < demands.Count; i++)
        {
            var demand = demands[i];
            if (Freedoms.Of(index.Facts, demand.Key, demand.Record, demand.Earliest, demand.Latest) is { } free)
                reports.Add(Info, demand.Spot, null, Freedoms.Name(index, reports, demand.Key, demand.Spot), Freedoms.Words(free));
        }
    }
}
