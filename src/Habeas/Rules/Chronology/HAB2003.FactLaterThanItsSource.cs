using Habeas.Index;

namespace Habeas.Rules;

internal sealed class FactLaterThanItsSource() : SetRule("HAB2003", Severity.Error, "this cannot have been read in its source, which was published on {0} at the latest: a later fact has another source, or a mode such as \"scheduled\"", FactSorts.Citations)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        foreach (var fact in index.Facts.Citations)
        {
            var published = index.LatestDayOf(fact.Key);
            if (fact.EarliestDay > published)
                reports.Add(Info, fact.Spot, null, CalendarDay.FromDayNumber(published).ToString());
        }
    }
}
