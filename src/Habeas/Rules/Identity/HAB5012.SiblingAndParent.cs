using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class SiblingAndParent() : SetRule("HAB5012", Severity.Error, "by this relation \"{0}\" and \"{1}\" are {2}, by another {3}: they cannot be both")
{
    private const string Siblings = "siblings";

    private const string Descent = "parent or grandparent and child";

    public override void Check(RecordIndex index, SetReports reports)
    {
        if (index.People.Kin.Count < 2)
            return;
        var kin = new List<(KinFact Fact, Spot Spot)>();
        foreach (var relation in index.People.Kin)
        {
            if (WordsFor(relation.Fact.Type) is not null && relation.Fact.Person != relation.Fact.To)
                kin.Add(relation);
        }
        kin.Sort((a, b) => index.CompareIds(a.Fact.Person, b.Fact.Person) is not 0 and var order ? order : a.Spot.CompareTo(b.Spot));
        var told = new Dictionary<(long, long), (string Words, Spot Spot)>();
        foreach (var (fact, spot) in kin)
        {
            var pair = fact.Person < fact.To ? (fact.Person, fact.To) : (fact.To, fact.Person);
            var words = WordsFor(fact.Type)!;
            if (!told.TryGetValue(pair, out var first))
                told.Add(pair, (words, spot));
            else if (first.Words != words)
                reports.Add(Info, spot, first.Spot, index.IdOf(fact.Person) ?? "this person", index.IdOf(fact.To) ?? "the other", words, first.Words);
        }
    }

    private static string? WordsFor(int relation) => relation switch
    {
        RelationCodes.Brother or RelationCodes.Sister or RelationCodes.Sibling => Siblings,
        RelationCodes.Father or RelationCodes.Mother or RelationCodes.Parent or RelationCodes.Son or RelationCodes.Daughter or RelationCodes.Child
            or RelationCodes.Grandparent or RelationCodes.Grandchild => Descent,
        _ => null,
    };
}
