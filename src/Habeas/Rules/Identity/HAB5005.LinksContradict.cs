using System.Collections.Generic;
using Habeas.Index;

namespace Habeas.Rules;

internal sealed class LinksContradict() : SetRule("HAB5005", Severity.Warning, "this link says that two records are different, but other links make them the same: revoke one of them")
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        if (index.Links.Count == 0)
            return;
        var revoked = new HashSet<long>();
        foreach (var (fact, _) in index.Links)
            revoked.Add(fact.Revokes);
        var heads = new Dictionary<long, long>();
        foreach (var (fact, _) in index.Links)
        {
            if (fact.IsSame && !revoked.Contains(fact.Link))
                heads[Head(heads, fact.First)] = Head(heads, fact.Second);
        }
        foreach (var (fact, spot) in index.Links)
        {
            if (!fact.IsSame && !revoked.Contains(fact.Link) && Head(heads, fact.First) == Head(heads, fact.Second))
                reports.Add(Info, spot, null);
        }
    }

    /// <summary>The record that stands for all that are the same as this one.</summary>
    private static long Head(Dictionary<long, long> heads, long record)
    {
        while (heads.TryGetValue(record, out var next) && next != record)
            record = next;
        return record;
    }
}
