using System.Collections.Generic;
using Habeas.Index;

namespace Habeas.Rules;

internal sealed class MergedPeopleDiffer() : SetRule("HAB5007", Severity.Error, "\"{0}\" and \"{1}\" are linked as one person, but {2}", FactSorts.Links)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        if (index.Facts.Links.Count == 0)
            return;
        var groups = new LinkGroups(index);
        var members = new Dictionary<long, List<int>>();
        var reported = new HashSet<(int, int)>();
        // By id, whatever the order in which they were read.
        var links = new List<LinkFact>();
        foreach (var fact in index.Facts.Links)
            links.Add(fact);
        links.Sort((a, b) => index.CompareIds(a.Key, b.Key) is not 0 and var order ? order : a.Spot.CompareTo(b.Spot));
        foreach (var fact in links)
        {
            if (!fact.IsSame || !groups.Holds(fact))
                continue;
            // Whoever this link brings together is compared with all others of the group: the first link after which two are one is the place.
            var all = Group(members, groups.Head(fact.First));
            Join(all, index.People.Find(fact.First), reports, index, reported, fact.Spot);
            Join(all, index.People.Find(fact.Second), reports, index, reported, fact.Spot);
        }
    }

    private static List<int> Group(Dictionary<long, List<int>> members, long head)
    {
        if (!members.TryGetValue(head, out var all))
            members.Add(head, all = []);
        return all;
    }

    private void Join(List<int> all, int person, SetReports reports, RecordIndex index, HashSet<(int, int)> reported, Spot spot)
    {
        if (person < 0 || all.Contains(person))
            return;
        foreach (var other in all)
        {
            if (Conflict(index, other, person) is { } why && reported.Add((other, person)))
                reports.Add(Info, spot, index.People.SpotOf(other), index.People.NameOf(other), index.People.NameOf(person), why);
        }
        all.Add(person);
    }

    private static string? Conflict(RecordIndex index, int first, int second) => Conflict(index.People, first, second) ?? (Survives(index, first, second) || Survives(index, second, first)
        ? "one had died before the last that the other's case tells" : null);

    /// <summary>Whether the case of one tells of life after the death of the other.</summary>
    private static bool Survives(RecordIndex index, int survivor, int dead)
    {
        var death = index.People.LifeOf(dead).LatestDeath;
        if (death == int.MaxValue)
            return false;
        var (at, count) = index.Facts.Cases.Find(index.People.IdOf(survivor));
        for (var i = at; i < at + count; i++)
        {
            if (index.Facts.Cases.Sorted(i).LastDay > death)
                return true;
        }
        return false;
    }

    private static string? Conflict(PersonIndex people, int first, int second) =>
        LifeConflict.Between(people.LifeOf(first), people.LifeOf(second)) ?? (NamesakeSearch.HaveOtherFathers(people.NamesOf(first), people.NamesOf(second)) ? "the patronymics differ" : null);
}
