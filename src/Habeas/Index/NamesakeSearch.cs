using System;
using System.Collections.Generic;
using Habeas.Matching;

namespace Habeas.Index;

/// <summary>Finds people called alike among very many: only those who share a key are compared.</summary>
internal static class NamesakeSearch
{
    /// <summary>So many pairs are compared at a time.</summary>
    private const int PairsAtOnce = 32;

    /// <summary>The pairs that match or nearly do, in the order of their ids.</summary>
    /// <param name="people">All people.</param>
    /// <param name="threads">What the work is spread over.</param>
    public static List<NamesakePair> Run(PersonIndex people, IThreads threads)
    {
        var pairs = Pairs(people, threads);
        var outcomes = new NameOutcome?[pairs.Count];
        threads.ForEach(Parts(pairs.Count, PairsAtOnce), () =>
        {
            var names = new NamesInUse(people);
            return part =>
            {
                for (var i = part * PairsAtOnce; i < Math.Min((part + 1) * PairsAtOnce, outcomes.Length); i++)
                {
                    var (first, second) = ById(pairs[i], people);
                    outcomes[i] = Compare(names.Of(first), names.Of(second));
                }
            };
        });
        var found = new List<NamesakePair>();
        for (var i = 0; i < outcomes.Length; i++)
        {
            if (outcomes[i] is { } outcome && ById(pairs[i], people) is var (first, second))
                found.Add(new NamesakePair(first, second, outcome));
        }
        found.Sort((one, other) => people.Compare(one.First, other.First) is not 0 and var order ? order : people.Compare(one.Second, other.Second));
        return found;
    }

    private static (int First, int Second) ById(long pair, PersonIndex people)
    {
        var (one, other) = ((int)(pair >> 32), (int)pair);
        return people.Compare(one, other) < 0 ? (one, other) : (other, one);
    }

    /// <summary>The best match of any two names; null where none is close, or a patronymic or title shows two people.</summary>
    public static NameOutcome? Compare(WrittenName[] first, WrittenName[] second)
    {
        NameOutcome? best = null;
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                var outcome = NameComparer.Compare(one, other);
                if (outcome.IsTwoPeople)
                    return null;
                if (outcome.IsByFullName && outcome.Verdict != NameVerdict.Different && (best is null || outcome.IsBetterThan(best)))
                    best = outcome;
            }
        }
        return best;
    }

    /// <summary>Whether patronymics show two people, and no two names bear the same one.</summary>
    public static bool HaveOtherFathers(WrittenName[] first, WrittenName[] second)
    {
        var differ = false;
        foreach (var one in first)
        {
            foreach (var other in second)
            {
                var outcome = NameComparer.Compare(one, other);
                differ |= outcome.IsTwoPeople && outcome.Reasons.Contains(GivenParts.OtherFather);
                if (outcome.Verdict == NameVerdict.Same && outcome.IsByPatronymic)
                    return false;
            }
        }
        return differ;
    }

    /// <summary>The pairs worth comparing, each once, one person in the upper half of the number; sorted.</summary>
    private static List<long> Pairs(PersonIndex people, IThreads threads)
    {
        var words = new NameWords[Parts(people.Count, NameWords.People)];
        threads.ForEach(words.Length, () => part => words[part] = new NameWords(people, part * NameWords.People));
        var found = new List<long>[NameWords.Shares];
        threads.ForEach(found.Length, () =>
        {
            var near = new NearPairs(people, words);
            return share => found[share] = near.OfShare(share);
        });
        return Distinct(found);
    }

    /// <summary>All pairs, sorted; who shares several keys was found several times.</summary>
    private static List<long> Distinct(List<long>[] found)
    {
        var count = 0;
        foreach (var part in found)
            count += part.Count;
        var all = new List<long>(count);
        foreach (var part in found)
            all.AddRange(part);
        all.Sort();
        count = 0;
        for (var i = 0; i < all.Count; i++)
        {
            if (count == 0 || all[i] != all[count - 1])
                all[count++] = all[i];
        }
        all.RemoveRange(count, all.Count - count);
        return all;
    }

    private static int Parts(int count, int size) => (count + size - 1) / size;
}
