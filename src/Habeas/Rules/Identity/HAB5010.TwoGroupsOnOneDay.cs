using Habeas.Codes;
using Habeas.Index;

namespace Habeas.Rules;

internal sealed class TwoGroupsOnOneDay() : SetRule("HAB5010", Severity.Error, "\"{0}\" is the group here, but the same member signed for \"{1}\" on the same day, {2}: nobody belongs to two groups")
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        foreach (var (fact, spot, firstGroup, first) in index.People.Signatures.Conflicts)
        {
            if (ExistsOn(fact.Group, fact.Day) && ExistsOn(firstGroup, fact.Day))
                reports.Add(Info, spot, first, Code(fact.Group), Code(firstGroup), CalendarDay.OfBound(fact.Day)?.ToString() ?? "one day");
        }
    }

    /// <summary>A group that did not exist yet, or any more, is a slip or another name of its successor, and reported for that.</summary>
    private static bool ExistsOn(int group, int day) => PoliticalGroups.LifeOf(group) is var (begin, end) && begin <= day && day <= end;

    private static string Code(int group) => CodeLists.PoliticalGroup.Codes[group].Code;
}
