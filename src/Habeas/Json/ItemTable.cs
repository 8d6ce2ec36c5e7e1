using System;

namespace Habeas.Json;

/// <summary>
/// The items of one record by the hash of their id. Filled when first asked for, used again for the next record. Few items are looked through one by one, since
/// nearly all records have few; for many there is a table.
/// </summary>
internal sealed class ItemTable(Tape tape)
{
    private const int Few = 16;

    private long[] _hashes = new long[64];
    private int[] _rows = new int[64];
    private int[] _buckets = [];
    private bool _isFilled;
    private bool _hasTwins;
    private int _count;

    /// <summary>Whether two items have the same id.</summary>
    public bool HasTwins
    {
        get
        {
            if (tape.ItemCount <= Few)
                return HasTwinsAmongFew();
            if (!_isFilled)
                Fill();
            return _hasTwins;
        }
    }

    public void Clear() => _isFilled = false;

    /// <summary>The first item in the record with this id, 0 when there is none.</summary>
    public int Find(long hash)
    {
        if (!_isFilled)
            Fill();
        var at = IndexOf(hash);
        return at < 0 ? 0 : _rows[at];
    }

    /// <summary>Whether an item has this id.</summary>
    public bool Contains(long hash)
    {
        if (tape.ItemCount > Few)
            return Find(hash) != 0;
        for (var item = 0; item < tape.ItemCount; item++)
        {
            if (tape.ItemHash(item) == hash)
                return true;
        }
        return false;
    }

    private bool HasTwinsAmongFew()
    {
        for (var item = 1; item < tape.ItemCount; item++)
        {
            var hash = tape.ItemHash(item);
            for (var other = 0; other < item; other++)
            {
                if (tape.ItemHash(other) == hash && hash != 0)
                    return true;
            }
        }
        return false;
    }

    private int IndexOf(long hash)
    {
        if (_count <= Few)
            return IndexAmongFew(hash);
        for (var bucket = (int)hash; ; bucket++)
        {
            var at = _buckets[bucket & (_buckets.Length - 1)] - 1;
            if (at < 0 || _hashes[at] == hash)
                return at;
        }
    }

    private int IndexAmongFew(long hash)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_hashes[i] == hash)
                return i;
        }
        return -1;
    }

    private void Fill()
    {
        _isFilled = true;
        _hasTwins = false;
        _count = 0;
        for (var item = 0; item < tape.ItemCount; item++)
        {
            if (tape.ItemHash(item) is not (not 0 and var hash) || tape.ItemAt(item) is not (not 0 and var at))
                continue;
            var same = IndexOf(hash);
            if (same < 0)
            {
                Add(hash, at);
                continue;
            }
            _hasTwins = true;
            // An id may stand behind the items within its item.
            _rows[same] = Math.Min(_rows[same], at);
        }
    }

    private void Add(long hash, int at)
    {
        if (_count == _hashes.Length)
        {
            Array.Resize(ref _hashes, _count * 2);
            Array.Resize(ref _rows, _count * 2);
        }
        _hashes[_count] = hash;
        _rows[_count++] = at;
        if (_count > Few)
            Bucket();
    }

    /// <summary>Puts the last item into the table, or all into a new one when they have just become many or the table is full.</summary>
    private void Bucket()
    {
        if (_count == Few + 1 || _count * 2 > _buckets.Length)
        {
            var length = _count * 4;
            length |= length >> 1;
            length |= length >> 2;
            length |= length >> 4;
            length |= length >> 8;
            length |= length >> 16;
            // What one very large record needed is not cleared for every small one after it.
            if (_buckets.Length > length && _buckets.Length / 16 <= length)
                Array.Clear(_buckets, 0, _buckets.Length);
            else
                _buckets = new int[length + 1];
            for (var i = 0; i < _count; i++)
                Insert(i);
        }
        else
        {
            Insert(_count - 1);
        }
    }

    private void Insert(int at)
    {
        var bucket = (int)_hashes[at];
        while (_buckets[bucket & (_buckets.Length - 1)] != 0)
            bucket++;
        _buckets[bucket & (_buckets.Length - 1)] = at + 1;
    }
}
