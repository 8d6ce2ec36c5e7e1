using System;
using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>Finds pairs of people who share a key and whose names are near each other. For one thread.</summary>
/// <param name="people">All people.</param>
/// <param name="words">The words of their names, so many people in each.</param>
internal sealed class NearPairs(PersonIndex people, NameWords[] words)
{
    /// <summary>So many people under one key are compared each with the next few only, sorted by name: else they would be compared with all others.</summary>
    private const int MostUnderOneKey = 48;
    private const int Neighbours = 8;

    private readonly UnderOneKey _bucket = new();

    /// <summary>The pairs under the keys of a share, the first person in the upper half of each number. Who shares several keys is found several times.</summary>
    public List<long> OfShare(int share)
    {
        var found = new List<long>();
        var own = KeysOf(share);
        for (int from = 0, next; from < own.Length; from = next)
        {
            next = from + 1;
            while (next < own.Length && NameWords.KeyOf(own[next]) == NameWords.KeyOf(own[from]))
                next++;
            if (next - from > 1)
                AddPairs(Bucket(own, from, next), found);
        }
        return found;
    }

    private ulong[] KeysOf(int share)
    {
        var count = 0;
        foreach (var part in words)
            count += part.KeysOf(share).Length;
        var own = new ulong[count];
        count = 0;
        foreach (var part in words)
        {
            var keys = part.KeysOf(share);
            keys.CopyTo(own.AsSpan(count));
            count += keys.Length;
        }
        Array.Sort(own);
        return own;
    }

    private void AddPairs(int[] bucket, List<long> found)
    {
        _bucket.Clear();
        foreach (var person in bucket)
        {
            words[person / NameWords.People].CopyTo(_bucket, person);
            _bucket.AddPerson();
        }
        var reach = bucket.Length > MostUnderOneKey ? Neighbours : bucket.Length;
        for (var i = 0; i < bucket.Length; i++)
        {
            for (var j = i + 1; j < bucket.Length && j - i <= reach; j++)
            {
                if (_bucket.AreNear(i, j))
                    found.Add(((long)Math.Min(bucket[i], bucket[j]) << 32) | (uint)Math.Max(bucket[i], bucket[j]));
            }
        }
    }

    private int[] Bucket(ulong[] sorted, int from, int to)
    {
        var bucket = new int[to - from];
        for (var i = from; i < to; i++)
            bucket[i - from] = NameWords.PersonOf(sorted[i]);
        if (bucket.Length > MostUnderOneKey)
            Array.Sort(bucket, (a, b) => people.RawNamesOf(a).SequenceCompareTo(people.RawNamesOf(b)) is not 0 and var order ? order : people.Compare(a, b));
        return bucket;
    }
}
