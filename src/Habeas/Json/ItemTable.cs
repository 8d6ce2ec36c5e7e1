using System;

namespace Habeas.Json;

/// <summary>The items of one record by the hash of their id. Filled when first asked for, used again for the next record.</summary>
internal sealed class ItemTable(Tape tape)
{
    /// <summary>Numbers of items, the first 1; 0 where there is none. What one very large record needed is not cleared for every small one after it.</summary>
    private int[] _buckets = new int[64];
    private int _mask;
    private bool _isFilled;
    private bool _hasTwins;

    /// <summary>Whether two items have the same id.</summary>
    public bool HasTwins
    {
        get
        {
            if (!_isFilled)
                Fill();
            return _hasTwins;
        }
    }

    public void Clear() => _isFilled = false;

    /// <summary>The first item in the record with this id, 0 when there is none.</summary>
    public int Find(long hash) => ItemWith(hash) is >= 0 and var item ? tape.ItemAt(item) : 0;

    /// <summary>Whether an item has this id.</summary>
    public bool Contains(long hash) => ItemWith(hash) >= 0;

    private int ItemWith(long hash)
    {
        if (!_isFilled)
            Fill();
        for (var bucket = (int)hash; ; bucket++)
        {
            var item = _buckets[bucket & _mask] - 1;
            if (item < 0 || tape.ItemHash(item) == hash)
                return item;
        }
    }

    private void Fill()
    {
        _isFilled = true;
        _hasTwins = false;
        var length = 16;
        while (length < tape.ItemCount * 2)
            length *= 2;
        if (_buckets.Length < length)
            _buckets = new int[length];
        else
            Array.Clear(_buckets, 0, length);
        _mask = length - 1;
        for (var item = 0; item < tape.ItemCount; item++)
        {
            if (tape.ItemHash(item) is not 0 and var hash)
                Insert(item, hash);
        }
    }

    private void Insert(int item, long hash)
    {
        for (var bucket = (int)hash; ; bucket++)
        {
            ref var number = ref _buckets[bucket & _mask];
            if (number != 0 && tape.ItemHash(number - 1) != hash)
                continue;
            _hasTwins |= number != 0;
            if (number == 0 || Begins(item) < Begins(number - 1))
                number = item + 1;
            return;
        }
    }

    /// <summary>Where an item stands among the objects: its id may stand behind the items within it. One that is not looked at stands last.</summary>
    private int Begins(int item) => tape.ItemAt(item) is not 0 and var at ? at : int.MaxValue;
}
