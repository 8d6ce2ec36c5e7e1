using System;

namespace Habeas.Json;

/// <summary>The items of one record by the hash of their id. Filled when first asked for, used again for the next record.</summary>
internal sealed class ItemTable(Tape tape)
{
    private int[] _buckets = new int[64];
    private bool _isFilled;
    private int _count;

    public void Clear()
    {
        // What one very large record needed is not cleared for every small one after it.
        if (_buckets.Length > 4096 && _count * 16 < _buckets.Length)
            _buckets = new int[64];
        else if (_count > 0)
            Array.Clear(_buckets, 0, _buckets.Length);
        _count = 0;
        _isFilled = false;
    }

    /// <summary>The first item in the record with this id, 0 when there is none.</summary>
    public int Find(long hash)
    {
        if (!_isFilled)
            Fill();
        for (var bucket = (int)hash & (_buckets.Length - 1); _buckets[bucket] != 0; bucket = (bucket + 1) & (_buckets.Length - 1))
        {
            if (HashOf(_buckets[bucket]) == hash)
                return _buckets[bucket];
        }
        return 0;
    }

    private void Fill()
    {
        _isFilled = true;
        foreach (var at in tape.Objects)
        {
            if (!tape.ShapeOf(at).Is(Tables.Statement) || HashOf(at) is not (not 0 and var hash) || Find(hash) != 0)
                continue;
            if ((_count + 1) * 2 > _buckets.Length)
                Grow();
            Insert(at);
            _count++;
        }
    }

    private void Grow()
    {
        var old = _buckets;
        _buckets = new int[old.Length * 2];
        foreach (var at in old)
        {
            if (at != 0)
                Insert(at);
        }
    }

    private void Insert(int at)
    {
        var bucket = (int)HashOf(at) & (_buckets.Length - 1);
        while (_buckets[bucket] != 0)
            bucket = (bucket + 1) & (_buckets.Length - 1);
        _buckets[bucket] = at;
    }

    private long HashOf(int at) => new StatementView(tape, at).Id.Hash;
}
