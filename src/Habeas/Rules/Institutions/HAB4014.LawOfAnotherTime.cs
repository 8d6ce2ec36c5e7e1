using Habeas.Index;

namespace Habeas.Rules;

internal sealed class LawOfAnotherTime() : SetRule("HAB4014", Severity.Error, "{0} was {1}, but {2}: this is the law of another time", FactSorts.LawUses)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        foreach (var use in index.Facts.LawUses)
        {
            if (index.LawOf(use.Key) is not { } law)
                continue;
            if (use.ActFirst != int.MinValue && use.ActFirst > law.Last)
                reports.Add(Info, use.Spot, null, law.Name, "in force until " + Day(law.Last), "the act is of " + Day(use.ActFirst) + " or later").Possibly(law.IsDoubted || use.IsDoubted);
            else if (use.AccusedLast < law.First)
                reports.Add(Info, use.Spot, null, law.Name, "not in force before " + Day(law.First), "the accusation is of " + Day(use.AccusedLast) + " or earlier").Possibly(law.IsDoubted);
        }
    }

    private static string Day(int day) => CalendarDay.OfBound(day)?.ToString() ?? "an unknown day";
}
