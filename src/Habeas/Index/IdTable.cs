using System;
using System.Runtime.InteropServices;

namespace Habeas.Index;

/// <summary>
/// The records and items there are, in few bytes each: a hash, and a place in a log of bytes, where the id stands as UTF-8, with where it was read and its days. A hash finds them,
/// and equal hashes are told apart by the text. They stay in the order in which they came.
/// </summary>
internal sealed class IdTable
{
    private readonly ByteChunks _runs = new();
    private readonly Chunks<Slot> _slots = new();
    private readonly ByteLog _run = new();
    private int[] _buckets = new int[1024];

    public int Count => _slots.Count;

    /// <summary>What is known of one, by its number.</summary>
    public IdEntry this[int at] => new(_runs.Find(_slots[at].Run, out var start), start);

    public long HashOf(int at) => _slots[at].Hash;

    /// <summary>Adds one whose id is not here yet.</summary>
    public void Add(ReadOnlySpan<byte> id, in Definition definition, Spot spot)
    {
        if ((Count + 1) * 5L > _buckets.Length * 4L)
            Grow();
        _run.Clear();
        IdEntry.Write(_run, id, definition, spot);
        _slots.Add(new Slot(definition.Hash, _runs.Add(new ReadOnlySpan<byte>(_run.Bytes, 0, _run.Length))));
        Insert(Count - 1);
    }

    /// <summary>The number of that with this hash, and this id unless that is empty; -1 when there is none.</summary>
    public int Find(long hash, ReadOnlySpan<byte> id = default)
    {
        for (var bucket = (int)hash & (_buckets.Length - 1); _buckets[bucket] != 0; bucket = (bucket + 1) & (_buckets.Length - 1))
        {
            var at = _buckets[bucket] - 1;
            if (_slots[at].Hash == hash && (id.IsEmpty || this[at].Id.SequenceEqual(id)))
                return at;
        }
        return -1;
    }

    private void Insert(int at)
    {
        var bucket = (int)_slots[at].Hash & (_buckets.Length - 1);
        while (_buckets[bucket] != 0)
            bucket = (bucket + 1) & (_buckets.Length - 1);
        _buckets[bucket] = at + 1;
    }

    private void Grow()
    {
        _buckets = new int[_buckets.Length * 2];
        for (var i = 0; i < Count; i++)
            Insert(i);
    }

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly struct Slot(long hash, uint run)
    {
        public readonly long Hash = hash;
        public readonly uint Run = run;
    }
}
