using Habeas.Index;

namespace Habeas.Rules;

internal sealed class PrisonerWhoIsFree() : SetRule("HAB2022", Severity.Warning, "\"{0}\" is called a prisoner, but {1}, and nothing else tells of custody after that: whoever is called so is deprived of liberty", FactSorts.Counted | FactSorts.Freedoms)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        var counted = index.Facts.Counted;
        for (var i = 0; i < counted.Count; i++)
        {
            var fact = counted[i];
            if (fact.IsPrisoner && Freedoms.Of(index.Facts, fact.Key, fact.Record, fact.Earliest, fact.Latest) is { Reason: not FreedomReason.Acquitted } free)
                reports.Add(Info, fact.Spot, null, Freedoms.Name(index, reports, fact.Key, fact.Spot), Freedoms.Words(free));
        }
    }
}
