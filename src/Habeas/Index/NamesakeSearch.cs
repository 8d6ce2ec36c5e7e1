using System;
using System.Collections.Generic;
using Habeas.Matching;

namespace Habeas.Index;

/// <summary>Finds people called alike among very many: only those who share a key are compared.</summary>
internal static class NamesakeSearch
{
    /// <summary>So many people under one key are compared each with the next few only, sorted by name: else they would be compared with all others.</summary>
    private const int MostUnderOneKey = 48;
    private const int Neighbours = 8;

    /// <summary>So many people's names are kept as they were read.</summary>
    private const int MostNames = 4_000;

    public static List<NamesakePair> Run(PersonIndex people)
    {
        var found = new List<NamesakePair>();
        var seen = new HashSet<long>();
        var words = new NameWords(people);
        var names = new Dictionary<int, WrittenName[]>();
        var forms = new WordForms();
        var keys = words.Keys();
        for (int from = 0, to; from < keys.Length; from = to)
        {
            to = from + 1;
            while (to < keys.Length && keys[to].Key == keys[from].Key)
                to++;
            if (to - from == 1)
                continue;
            var bucket = Bucket(people, keys, from, to);
            var reach = bucket.Length > MostUnderOneKey ? Neighbours : bucket.Length;
            for (var i = 0; i < bucket.Length; i++)
            {
                for (var j = i + 1; j < bucket.Length && j - i <= reach; j++)
                {
                    var (first, second) = (Math.Min(bucket[i], bucket[j]), Math.Max(bucket[i], bucket[j]));
                    if (!words.AreNear(first, second) || !seen.Add(((long)first << 32) | (uint)second))
                        continue;
                    if (Compare(NamesOf(first), NamesOf(second)) is { } outcome)
                        found.Add(new NamesakePair(first, second, outcome));
                }
            }
        }
        found.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Second.CompareTo(b.Second));
        return found;

        WrittenName[] NamesOf(int person)
        {
            if (names.TryGetValue(person, out var known))
                return known;
            // Who shares a key stands near by: hardly anybody is read more often than there are keys of the name.
            if (names.Count > MostNames)
                names.Clear();
            return names[person] = people.NamesOf(person, forms);
        }
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

    private static int[] Bucket(PersonIndex people, (ulong Key, int Person)[] keys, int from, int to)
    {
        var bucket = new int[to - from];
        for (var i = from; i < to; i++)
            bucket[i - from] = keys[i].Person;
        if (bucket.Length > MostUnderOneKey)
            Array.Sort(bucket, (a, b) => people.RawNamesOf(a).SequenceCompareTo(people.RawNamesOf(b)) is not 0 and var order ? order : a.CompareTo(b));
        return bucket;
    }
}
