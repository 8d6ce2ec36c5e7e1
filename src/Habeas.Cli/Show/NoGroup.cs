using System.Linq;
using System.Text;
using Habeas.Codes;
using Habeas.Institutions;
using Habeas.Json;
using Habeas.Records;
using Habeas.Timelines;

namespace Habeas.Cli.Show;

/// <summary>What a body prints for members who are in no political group: as its record says, else as the records say that come with the checker.</summary>
internal static class NoGroup
{
    public static bool Is(string group, Declaration text, RecordSet records)
    {
        if ((text.Forum ?? OnlyIssuer(text)) is not { } id)
            return EmbeddedRecords.Default.Institutions.Any(body => Prints(body, group));
        var own = records.Find(id) is Body body ? body.Requirements.Where(static requirement => requirement.About == RequirementCode.NoGroup).ToArray() : [];
        if (own.Length > 0)
            return own.Any(requirement => requirement.Code == group);
        return EmbeddedRecords.Default.Body(Hash64.Of(Encoding.UTF8.GetBytes(id.ToString())), out _) is { } known && Prints(known, group);
    }

    private static bool Prints(Institution body, string group)
    {
        foreach (var demand in body.On(RequirementCodes.NoGroup))
        {
            if (demand.HasCode(Encoding.UTF8.GetBytes(group)))
                return true;
        }
        return false;
    }

    private static RecordId? OnlyIssuer(Declaration text) => text.Issuers.Count == 1 ? text.Issuers[0].Who?.Record : null;
}
