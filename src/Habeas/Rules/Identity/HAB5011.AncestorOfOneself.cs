using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class AncestorOfOneself() : SetRule("HAB5011", Severity.Error, "this relation makes \"{0}\" an ancestor of their own: over other relations it comes back to the same person", FactSorts.Kin)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        var relations = new List<KinFact>();
        foreach (var relation in index.Facts.Kin)
        {
            if (Generation(relation.Type) != 0 && relation.Key != relation.To)
                relations.Add(relation);
        }
        // Whether there is a circle does not depend on the order; which relation closes it does, and ids decide.
        if (!Close(index, relations, null))
            return;
        relations.Sort((a, b) => index.CompareIds(a.Key, b.Key) is not 0 and var order ? order : a.Spot.CompareTo(b.Spot));
        Close(index, relations, reports);
    }

    /// <summary>Takes in one relation after the other and reports, where that is wanted, those that close a circle; whether any does.</summary>
    private bool Close(RecordIndex index, List<KinFact> relations, SetReports? reports)
    {
        var parents = new Dictionary<long, List<long>>();
        var isClosed = false;
        foreach (var fact in relations)
        {
            var (child, parent) = Generation(fact.Type) > 0 ? (fact.Key, fact.To) : (fact.To, fact.Key);
            if (IsAncestor(parents, child, parent))
            {
                if (reports is null)
                    return true;
                isClosed = true;
                reports.Add(Info, fact.Spot, null, index.Find(fact.Key) is >= 0 and var at ? index.IdOf(at) : "this person");
                continue;
            }
            if (!parents.TryGetValue(child, out var known))
                parents.Add(child, known = []);
            known.Add(parent);
        }
        return isClosed;
    }

    /// <summary>1 where whom the relation leads to is the elder, -1 where the younger, else 0.</summary>
    private static int Generation(int relation) => relation switch
    {
        RelationCodes.Father or RelationCodes.Mother or RelationCodes.Parent or RelationCodes.Grandparent => 1,
        RelationCodes.Son or RelationCodes.Daughter or RelationCodes.Child or RelationCodes.Grandchild => -1,
        _ => 0,
    };

    /// <summary>Whether <paramref name="ancestor"/> is among the ancestors of <paramref name="person"/>.</summary>
    private static bool IsAncestor(Dictionary<long, List<long>> parents, long ancestor, long person)
    {
        var seen = new HashSet<long>();
        var open = new Stack<long>();
        open.Push(person);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (next == ancestor)
                return true;
            if (!seen.Add(next) || !parents.TryGetValue(next, out var elder))
                continue;
            foreach (var parent in elder)
                open.Push(parent);
        }
        return false;
    }
}
