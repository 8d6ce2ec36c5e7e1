using System;
using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>Finds pairs of people who share a key and whose names are near each other.</summary>
/// <param name="people">All people.</param>
/// <param name="words">The words of their names, so many people in each.</param>
/// <param name="keys">The keys of all of them, sorted; see <see cref="NameWords.Keys"/>.</param>
internal sealed class NearPairs(PersonIndex people, NameWords[] words, ulong[] keys)
{
    /// <summary>So many people under one key are compared each with the next few only, sorted by name: else they would be compared with all others.</summary>
    private const int MostUnderOneKey = 48;
    private const int Neighbours = 8;

    public int KeyCount => keys.Length;

    /// <summary>The pairs under the keys whose first entry stands between two places, the first person in the upper half of each number. Who shares several keys is found several times.</summary>
    public List<long> Between(int from, int to)
    {
        var found = new List<long>();
        while (from > 0 && from < keys.Length && IsSameKey(from, from - 1))
            from++;
        for (int next; from < Math.Min(to, keys.Length); from = next)
        {
            next = from + 1;
            while (next < keys.Length && IsSameKey(next, from))
                next++;
            if (next - from > 1)
                AddPairs(Bucket(from, next), found);
        }
        return found;
    }

    private void AddPairs(int[] bucket, List<long> found)
    {
        var reach = bucket.Length > MostUnderOneKey ? Neighbours : bucket.Length;
        for (var i = 0; i < bucket.Length; i++)
        {
            for (var j = i + 1; j < bucket.Length && j - i <= reach; j++)
            {
                var (first, second) = (Math.Min(bucket[i], bucket[j]), Math.Max(bucket[i], bucket[j]));
                if (words[first / NameWords.People].AreNear(first, words[second / NameWords.People], second))
                    found.Add(((long)first << 32) | (uint)second);
            }
        }
    }

    private bool IsSameKey(int entry, int other) => NameWords.KeyOf(keys[entry]) == NameWords.KeyOf(keys[other]);

    private int[] Bucket(int from, int to)
    {
        var bucket = new int[to - from];
        for (var i = from; i < to; i++)
            bucket[i - from] = NameWords.PersonOf(keys[i]);
        if (bucket.Length > MostUnderOneKey)
            Array.Sort(bucket, (a, b) => people.RawNamesOf(a).SequenceCompareTo(people.RawNamesOf(b)) is not 0 and var order ? order : a.CompareTo(b));
        return bucket;
    }
}
