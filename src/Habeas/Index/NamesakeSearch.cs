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

    public static List<NamesakePair> Run(PersonIndex people)
    {
        var found = new List<NamesakePair>();
        var seen = new HashSet<long>();
        var names = new Dictionary<int, WrittenName[]>();
        var keys = KeysOf(people);
        for (int from = 0, to; from < keys.Length; from = to)
        {
            to = from + 1;
            while (to < keys.Length && keys[to].Key == keys[from].Key)
                to++;
            var bucket = Bucket(people, keys, from, to);
            var reach = bucket.Count > MostUnderOneKey ? Neighbours : bucket.Count;
            for (var i = 0; i < bucket.Count; i++)
            {
                for (var j = i + 1; j < bucket.Count && j - i <= reach; j++)
                {
                    var (first, second) = (Math.Min(bucket[i], bucket[j]), Math.Max(bucket[i], bucket[j]));
                    if (AreNear(people.RawNamesOf(first), people.RawNamesOf(second)) && seen.Add(((long)first << 32) | (uint)second) && Compare(NamesOf(first), NamesOf(second)) is { } outcome)
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
            if (names.Count > 10_000)
                names.Clear();
            return names[person] = people.NamesOf(person);
        }
    }

    /// <summary>Whether some two names have, word by word, about the same consonants: a look that costs little, ahead of one that costs much.</summary>
    private static bool AreNear(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        Span<uint> words = stackalloc uint[NameKeys.MostWords];
        Span<uint> others = stackalloc uint[NameKeys.MostWords];
        for (; first.IndexOf((byte)'\n') is >= 0 and var end; first = first.Slice(end + 1))
        {
            var count = NameKeys.Words(first.Slice(0, end), words, out _);
            for (var rest = second; rest.IndexOf((byte)'\n') is >= 0 and var otherEnd; rest = rest.Slice(otherEnd + 1))
            {
                var otherCount = NameKeys.Words(rest.Slice(0, otherEnd), others, out _);
                if (Matched(words.Slice(0, count), others.Slice(0, otherCount)) >= 2)
                    return true;
            }
        }
        return false;
    }

    private static int Matched(ReadOnlySpan<uint> words, ReadOnlySpan<uint> others)
    {
        var matched = 0;
        foreach (var word in words)
        {
            var isMatched = false;
            foreach (var other in others)
                isMatched |= NameKeys.AreNear(word, other);
            matched += isMatched ? 1 : 0;
        }
        return matched;
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

    private static (ulong Key, int Person)[] KeysOf(PersonIndex people)
    {
        var all = new List<(ulong Key, int Person)>();
        var keys = new List<ulong>();
        for (var person = 0; person < people.Count; person++)
        {
            keys.Clear();
            var names = people.RawNamesOf(person);
            while (names.IndexOf((byte)'\n') is >= 0 and var end)
            {
                NameKeys.Add(names.Slice(0, end), keys);
                names = names.Slice(end + 1);
            }
            keys.Sort();
            for (var i = 0; i < keys.Count; i++)
            {
                if (i == 0 || keys[i] != keys[i - 1])
                    all.Add((keys[i], person));
            }
        }
        var sorted = all.ToArray();
        Array.Sort(sorted, static (a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Person.CompareTo(b.Person));
        return sorted;
    }

    private static List<int> Bucket(PersonIndex people, (ulong Key, int Person)[] keys, int from, int to)
    {
        var bucket = new List<int>(to - from);
        for (var i = from; i < to; i++)
            bucket.Add(keys[i].Person);
        if (bucket.Count > MostUnderOneKey)
            bucket.Sort((a, b) => people.RawNamesOf(a).SequenceCompareTo(people.RawNamesOf(b)) is not 0 and var order ? order : a.CompareTo(b));
        return bucket;
    }
}
