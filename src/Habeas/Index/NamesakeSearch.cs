using System;
using System.Collections.Generic;
using Habeas.Matching;

namespace Habeas.Index;

/// <summary>Finds people called alike among very many: only those who share a key are compared.</summary>
internal static class NamesakeSearch
{
    /// <summary>So many keys are looked through at a time, and so many pairs compared.</summary>
    private const int KeysAtOnce = 512;
    private const int PairsAtOnce = 32;

    /// <summary>The pairs that match or nearly do, in the order of the people.</summary>
    /// <param name="people">All people.</param>
    /// <param name="forEach">Spreads the work over threads.</param>
    public static List<NamesakePair> Run(PersonIndex people, ForEach forEach)
    {
        var pairs = Pairs(people, forEach);
        var outcomes = new NameOutcome?[pairs.Count];
        forEach(Parts(pairs.Count, PairsAtOnce), () =>
        {
            var names = new NamesInUse(people);
            return part =>
            {
                for (var i = part * PairsAtOnce; i < Math.Min((part + 1) * PairsAtOnce, outcomes.Length); i++)
                    outcomes[i] = Compare(names.Of((int)(pairs[i] >> 32)), names.Of((int)pairs[i]));
            };
        });
        var found = new List<NamesakePair>();
        for (var i = 0; i < outcomes.Length; i++)
        {
            if (outcomes[i] is { } outcome)
                found.Add(new NamesakePair((int)(pairs[i] >> 32), (int)pairs[i], outcome));
        }
        return found;
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

    /// <summary>The pairs worth comparing, each once, the first person in the upper half of the number; sorted.</summary>
    private static List<long> Pairs(PersonIndex people, ForEach forEach)
    {
        var words = new NameWords[Parts(people.Count, NameWords.People)];
        var keys = new List<ulong>[words.Length];
        forEach(words.Length, () => part =>
        {
            words[part] = new NameWords(people, part * NameWords.People);
            keys[part] = words[part].Keys();
        });
        var near = new NearPairs(people, words, Sorted(keys));
        var found = new List<long>[Parts(near.KeyCount, KeysAtOnce)];
        forEach(found.Length, () => part => found[part] = near.Between(part * KeysAtOnce, (part + 1) * KeysAtOnce));
        return Distinct(Sorted(found));
    }

    private static T[] Sorted<T>(List<T>[] parts)
    {
        var count = 0;
        foreach (var part in parts)
            count += part.Count;
        var all = new T[count];
        count = 0;
        foreach (var part in parts)
        {
            part.CopyTo(all, count);
            count += part.Count;
        }
        Array.Sort(all);
        return all;
    }

    /// <summary>Who shares several keys was found several times.</summary>
    private static List<long> Distinct(long[] sorted)
    {
        var distinct = new List<long>();
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
                distinct.Add(sorted[i]);
        }
        return distinct;
    }

    private static int Parts(int count, int size) => (count + size - 1) / size;
}
