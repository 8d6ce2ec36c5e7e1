using System.Text;
using Habeas.Codes;
using Habeas.Index;
using Habeas.Institutions;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class TwoGroupsOnOneDay() : SetRule("HAB5010", Severity.Error, "\"{0}\" is the group here, but the same member signed for \"{1}\" on the same day, {2}: nobody belongs to two groups")
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        foreach (var (fact, spot, firstGroup, first) in index.People.Signatures.Conflicts)
        {
            var body = index.InstitutionOf(fact.Forum);
            if (ExistsOn(body, fact.Group, fact.Day) && ExistsOn(body, firstGroup, fact.Day))
                reports.Add(Info, spot, first, Code(fact.Group), Code(firstGroup), CalendarDay.OfBound(fact.Day)?.ToString() ?? "one day");
        }
    }

    /// <summary>A group that did not exist yet, or any more, is a slip or another name of its successor, and reported for that.</summary>
    private static bool ExistsOn(Institution? body, int group, int day)
    {
        var code = Encoding.UTF8.GetBytes(Code(group));
        var isDated = false;
        foreach (var demand in body?.On(RequirementCodes.Group) ?? [])
        {
            if (!demand.HasCode(code))
                continue;
            if (demand.On(day, day) != Certainty.Never)
                return true;
            isDated = true;
        }
        return !isDated;
    }

    private static string Code(int group) => CodeLists.PoliticalGroup.Codes[group].Code;
}
