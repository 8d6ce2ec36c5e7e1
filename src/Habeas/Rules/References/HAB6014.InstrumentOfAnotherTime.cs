using Habeas.Index;

namespace Habeas.Rules;

internal sealed class InstrumentOfAnotherTime() : SetRule("HAB6014", Severity.Warning, "this is dated {0}, but the text that it is said to be, \"{1}\", is of {2}: one of the days is wrong, or it is another text", FactSorts.InstrumentUses)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        foreach (var use in index.Facts.InstrumentUses)
        {
            var (earliest, latest) = (index.EarliestDayOf(use.Key), index.LatestDayOf(use.Key));
            if (use.LatestDay < earliest || use.EarliestDay > latest)
                reports.Add(Info, use.Spot, index.SpotOf(index.Find(use.Key)), reports.TextAt(use.Spot) ?? "otherwise", index.IdOf(use.Key) ?? "that text", Days.Words(earliest, latest));
        }
    }
}
