using System.Text;
using Habeas.Codes;
using Habeas.Index;
using Habeas.Institutions;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class TwoGroupsOnOneDay() : SetRule("HAB5010", Severity.Error, "\"{0}\" is the group here, but the same member signed for \"{1}\" on the same day, {2}: nobody belongs to two groups", FactSorts.Signatures)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        foreach (var conflict in index.People.Signatures.Conflicts)
        {
            var body = index.InstitutionOf(conflict.Forum);
            var signatures = conflict.Signatures.FindAll(signature => ExistsOn(body, signature.Group, conflict.Day));
            // By id, whatever the order in which they were read.
            signatures.Sort((a, b) => index.CompareIds(a.Text, b.Text) is not 0 and var order ? order : a.Spot.CompareTo(b.Spot));
            for (var i = 1; i < signatures.Count; i++)
                reports.Add(Info, signatures[i].Spot, signatures[0].Spot, Code(signatures[i].Group), Code(signatures[0].Group), CalendarDay.OfBound(conflict.Day)?.ToString() ?? "one day");
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
