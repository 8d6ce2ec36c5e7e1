using System;
using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>Who signed on which day for which group. There can be many millions, so that of each only the first of its day is kept, in 24 bytes and a place in a table.</summary>
internal sealed class SignatureBook
{
    private readonly List<Entry> _entries = [];
    private int[] _buckets = new int[256];

    /// <summary>Signatures of a day on which the same person had signed for another group, each with the first of that day.</summary>
    public List<(SignatureFact Fact, Spot Spot, int FirstGroup, Spot First)> Conflicts { get; } = [];

    public int Count => _entries.Count;

    /// <summary>Adds a signature; true when it conflicts with another.</summary>
    public bool Add(in SignatureFact fact, Spot spot)
    {
        var key = Mix(Mix(fact.Person, fact.Forum), fact.Day);
        var bucket = (int)key & (_buckets.Length - 1);
        for (; _buckets[bucket] != 0; bucket = (bucket + 1) & (_buckets.Length - 1))
        {
            var first = _entries[_buckets[bucket] - 1];
            if (first.Key != key)
                continue;
            if (first.Group == fact.Group)
                return false;
            Conflicts.Add((fact, spot, first.Group, new Spot(first.Input, first.Record, first.Start, first.Start + first.Length)));
            return true;
        }
        _entries.Add(new Entry(key, spot, fact.Group));
        _buckets[bucket] = _entries.Count;
        if (_entries.Count * 2 > _buckets.Length)
            Grow();
        return false;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        for (var i = 0; i < _entries.Count; i++)
        {
            var bucket = (int)_entries[i].Key & (_buckets.Length - 1);
            while (_buckets[bucket] != 0)
                bucket = (bucket + 1) & (_buckets.Length - 1);
            _buckets[bucket] = i + 1;
        }
    }

    private static long Mix(long hash, long other)
    {
        var mixed = unchecked((hash ^ (other * -7046029254386353131L)) * 0x2545F4914F6CDD1DL);
        return mixed ^ (long)((ulong)mixed >> 29);
    }

    private readonly struct Entry(long key, Spot spot, int group)
    {
        private readonly ushort _group = (ushort)group;
        private readonly ushort _length = (ushort)Math.Min(spot.End - spot.Start, ushort.MaxValue);

        public long Key { get; } = key;

        public int Input { get; } = spot.Input;

        public int Record { get; } = spot.Record;

        public int Start { get; } = spot.Start;

        public int Length => _length;

        public int Group => _group;
    }
}
