using Habeas.Index;

namespace Habeas.Rules;

internal sealed class LinksContradict() : SetRule("HAB5005", Severity.Warning, "this link says that two records are different, but other links make them the same: revoke one of them", FactSorts.Links)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        if (index.Facts.Links.Count == 0)
            return;
        var groups = new LinkGroups(index);
        foreach (var fact in index.Facts.Links)
        {
            if (!fact.IsSame && groups.Holds(fact) && groups.AreSame(fact.First, fact.Second))
                reports.Add(Info, fact.Spot, null);
        }
    }
}
