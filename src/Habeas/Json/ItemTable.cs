using System;

namespace Habeas.Json;

/// <summary>
/// The items of one record by the hash of their id. Filled when first asked for, used again for the next record. Few items are looked through one by one, since
/// nearly all records have few; for many there is a table.
/// </summary>
internal sealed class ItemTable(Tape tape)
{
    private const int Few = 16;

    /// <summary>Whether objects of a type are items: slot 1 then is that of their id.</summary>
    private static readonly bool[] AreItems = Items();

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
            if (tape.Items.Length <= Few)
                return AreTwins(tape.Items);
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

    private bool AreTwins(ReadOnlySpan<int> ids)
    {
        var cells = tape.Cells;
        for (var i = 1; i < ids.Length; i++)
        {
            var hash = cells[ids[i]].Value;
            for (var j = 0; j < i; j++)
            {
                if (cells[ids[j]].Value == hash && hash != 0)
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

    private static bool[] Items()
    {
        var items = new bool[Tables.Shapes.Length];
        for (var i = 0; i < items.Length; i++)
            items[i] = Tables.Shapes[i].Is(Tables.Statement);
        return items;
    }

    private void Fill()
    {
        _isFilled = true;
        _hasTwins = false;
        _count = 0;
        foreach (var at in tape.Objects)
        {
            if (!AreItems[tape.TypeOf(at)] || new StatementView(tape, at).Id.Hash is not (not 0 and var hash))
                continue;
            if (IndexOf(hash) >= 0)
                _hasTwins = true;
            else
                Add(hash, at);
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
