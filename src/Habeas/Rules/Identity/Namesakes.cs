using System.Collections.Generic;
using Habeas.Index;

namespace Habeas.Rules;

/// <summary>Reports people called alike whom nothing tells apart.</summary>
internal static class Namesakes
{
    public static void Report(RecordIndex index, SetReports reports, RuleInfo rule, NameVerdict verdict)
    {
        var people = index.People;
        if (people.Namesakes.Count == 0)
            return;
        var links = new LinkGroups(index);
        var related = new HashSet<(long, long)>();
        foreach (var fact in index.Facts.Kin)
            related.Add((fact.Key, fact.To));
        var told = new Dictionary<int, int>();
        foreach (var pair in people.Namesakes)
        {
            if (pair.Outcome.Verdict != verdict || LifeConflict.Between(people.LifeOf(pair.First), people.LifeOf(pair.Second)) is not null)
                continue;
            var (first, second) = (people.IdOf(pair.First), people.IdOf(pair.Second));
            // Nobody is his own brother, nor his own counsel.
            if (links.AreSame(first, second) || links.AreApart(first, second) || related.Contains((first, second)) || related.Contains((second, first)))
                continue;
            // Of three called alike, two findings tell all.
            var (head, other) = (Head(told, pair.First), Head(told, pair.Second));
            if (head == other)
                continue;
            told[other] = head;
            // The names stay where they are: the letters that differ tell enough, and a report travels further than a record.
            var why = pair.Outcome.Reasons.Count == 0 ? "written alike" : string.Join("; ", pair.Outcome.Reasons);
            reports.Add(rule, people.SpotOf(pair.Second), people.SpotOf(pair.First), people.NameOf(pair.First), people.NameOf(pair.Second), why);
        }
    }

    private static int Head(Dictionary<int, int> heads, int person)
    {
        while (heads.TryGetValue(person, out var next))
            person = next;
        return person;
    }
}
