using System.Collections.Generic;
using Habeas.Index;

namespace Habeas.Rules;

internal sealed class KinDisagree() : SetRule("HAB5012", Severity.Error, "\"{0}\" is called \"{1}\" of \"{2}\" here, but {3}", FactSorts.Kin)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        var relations = new List<KinFact>();
        foreach (var relation in index.Facts.Kin)
        {
            if (!relation.IsDoubted && relation.Key != relation.To && (Kinship.DegreeOf(relation.Type) != 0 || Kinship.SexOf(relation.Type) != LifeSex.Unknown))
                relations.Add(relation);
        }
        if (relations.Count == 0)
            return;
        // By id, whatever the order in which they were read.
        relations.Sort((a, b) => index.CompareIds(a.Key, b.Key) is not 0 and var order ? order : a.Spot.CompareTo(b.Spot));
        var first = new Dictionary<(long, long), KinFact>();
        var sexes = new Dictionary<long, KinFact>();
        foreach (var relation in relations)
        {
            CheckPair(relation, first, index, reports);
            CheckSex(relation, sexes, index, reports);
        }
    }

    /// <summary>What two people are to each other, told from either side.</summary>
    private void CheckPair(in KinFact relation, Dictionary<(long, long), KinFact> first, RecordIndex index, SetReports reports)
    {
        var degree = Kinship.DegreeOf(relation.Type);
        if (degree == 0)
            return;
        if (!first.TryGetValue((relation.Key, relation.To), out var other) && !first.TryGetValue((relation.To, relation.Key), out other))
        {
            first.Add((relation.Key, relation.To), relation);
            return;
        }
        var told = other.Key == relation.Key ? Kinship.DegreeOf(other.Type) : Kinship.Inverse(Kinship.DegreeOf(other.Type));
        // That each is an ancestor of the other is another rule's.
        if (told != degree && !(Kinship.IsOfLine(told) && Kinship.IsOfLine(degree) && (told > 0) != (degree > 0)))
            Report(relation, other, $"\"{Id(index, other.Key)}\" has \"{Id(index, other.To)}\" as \"{Name(other)}\"", index, reports);
    }

    /// <summary>Whether who is called a brother is said to be a woman.</summary>
    private void CheckSex(in KinFact relation, Dictionary<long, KinFact> sexes, RecordIndex index, SetReports reports)
    {
        var sex = Kinship.SexOf(relation.Type);
        if (sex == LifeSex.Unknown)
            return;
        var person = index.People.Find(relation.To);
        var own = person < 0 ? LifeSex.Unknown : index.People.LifeOf(person).Sex;
        if (own is LifeSex.Male or LifeSex.Female && own != sex)
            Report(relation, null, "is said to be " + (own == LifeSex.Male ? "male" : "female") + " there", index, reports);
        else if (!sexes.TryGetValue(relation.To, out var other))
            sexes.Add(relation.To, relation);
        else if (Kinship.SexOf(other.Type) != sex && own == LifeSex.Unknown)
            Report(relation, other, $"\"{Name(other)}\" of \"{Id(index, other.Key)}\" elsewhere", index, reports);
    }

    private void Report(in KinFact relation, KinFact? other, string why, RecordIndex index, SetReports reports) =>
        reports.Add(Info, relation.Spot, other?.Spot, Id(index, relation.To), Name(relation), Id(index, relation.Key), why);

    private static string Id(RecordIndex index, long person) => index.IdOf(person) ?? "that person";

    private static string Name(in KinFact relation) => Codes.CodeLists.Relation.Codes[relation.Type].Code;
}
