using Habeas.Index;

namespace Habeas.Rules;

internal sealed class RecallsLaterText() : SetRule("HAB6006", Severity.Error, "\"{0}\" was not there before {1}, and this text is of {2} at the latest: it cannot look back at it", FactSorts.LooksBack)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        foreach (var fact in index.Facts.LooksBack)
        {
            var earliest = index.EarliestDayOf(fact.Key);
            if (earliest > fact.LatestDay)
                reports.Add(Info, fact.Spot, null, reports.TextAt(fact.Spot) ?? "that text", Day(earliest), Day(fact.LatestDay));
        }
    }

    private static string Day(int day) => CalendarDay.OfBound(day)?.ToString() ?? "an unknown day";
}
