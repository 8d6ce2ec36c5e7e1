using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class AncestorOfOneself() : SetRule("HAB5011", Severity.Error, "this relation makes \"{0}\" an ancestor of their own: over other relations it comes back to the same person")
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        var parents = new Dictionary<long, List<long>>();
        foreach (var (fact, spot) in index.People.Kin)
        {
            if (Generation(fact.Type) is not (not 0 and var generation) || fact.Person == fact.To)
                continue;
            var (child, parent) = generation > 0 ? (fact.Person, fact.To) : (fact.To, fact.Person);
            if (IsAncestor(parents, child, parent))
            {
                reports.Add(Info, spot, null, index.Find(fact.Person) is >= 0 and var at ? index.IdOf(at) : "this person");
                continue;
            }
            if (!parents.TryGetValue(child, out var known))
                parents.Add(child, known = []);
            known.Add(parent);
        }
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
