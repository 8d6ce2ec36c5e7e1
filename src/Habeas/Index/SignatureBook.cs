using System;
using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>
/// Who signed on which day for which group. There can be many millions, so that of each day only one signature is kept, in 32 bytes and a place in a table;
/// of those who signed for several groups, one for each group. Which one does not depend on the order in which they were read: that of the text whose id has the lowest hash.
/// </summary>
internal sealed class SignatureBook
{
    private readonly Chunks<Entry> _entries = new();

    private Dictionary<long, SignatureConflict>? _conflicts;

    private int[] _buckets = new int[256];

    /// <summary>Whoever signed for several groups on one day.</summary>
    public IEnumerable<SignatureConflict> Conflicts => _conflicts is null ? [] : _conflicts.Values;

    public bool HasConflicts => _conflicts is not null;

    public int Count => _entries.Count;

    public void Add(in SignatureFact fact, Spot spot)
    {
        var key = Mix(Mix(fact.Person, fact.Forum), fact.Day);
        var bucket = (int)key & (_buckets.Length - 1);
        for (; _buckets[bucket] != 0; bucket = (bucket + 1) & (_buckets.Length - 1))
        {
            var at = _buckets[bucket] - 1;
            if (_entries[at].Key == key)
            {
                AddAgain(at, fact, spot);
                return;
            }
        }
        _entries.Add(new Entry(key, fact, spot));
        _buckets[bucket] = _entries.Count;
        if (_entries.Count * 2 > _buckets.Length)
            Grow();
    }

    private void AddAgain(int at, in SignatureFact fact, Spot spot)
    {
        var known = _entries[at];
        if (_conflicts is null || !_conflicts.TryGetValue(known.Key, out var conflict))
        {
            if (known.Group == fact.Group)
            {
                if (Comes(fact, spot, known.Signature))
                    _entries[at] = new Entry(known.Key, fact, spot);
                return;
            }
            (_conflicts ??= []).Add(known.Key, conflict = new SignatureConflict(fact.Forum, fact.Day));
            conflict.Signatures.Add(known.Signature);
        }
        for (var i = 0; i < conflict.Signatures.Count; i++)
        {
            if (conflict.Signatures[i].Group != fact.Group)
                continue;
            if (Comes(fact, spot, conflict.Signatures[i]))
                conflict.Signatures[i] = new SignatureConflict.Signature(fact.Text, fact.Group, spot);
            return;
        }
        conflict.Signatures.Add(new SignatureConflict.Signature(fact.Text, fact.Group, spot));
    }

    private static bool Comes(in SignatureFact fact, Spot spot, in SignatureConflict.Signature known) =>
        fact.Text != known.Text ? fact.Text < known.Text : spot.CompareTo(known.Spot) < 0;

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

    private readonly struct Entry(long key, in SignatureFact fact, Spot spot)
    {
        private readonly ushort _group = (ushort)fact.Group;
        private readonly ushort _length = (ushort)Math.Min(spot.End - spot.Start, ushort.MaxValue);
        private readonly long _text = fact.Text;
        private readonly int _input = spot.Input;
        private readonly int _record = spot.Record;
        private readonly int _start = spot.Start;

        public long Key { get; } = key;

        public int Group => _group;

        public SignatureConflict.Signature Signature => new(_text, _group, new Spot(_input, _record, _start, _start + _length));
    }
}
