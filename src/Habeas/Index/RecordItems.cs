using System;
using System.Collections.Generic;
using System.Text;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>
/// The items of all records. They are packed with their records, since references from elsewhere lead to very few of them; those of a record to which one leads are hashed then.
/// </summary>
internal sealed class RecordItems(IdTable records)
{
    /// <summary>Of so many records at a time the hashes are kept.</summary>
    private const int MostHashed = 1000;

    private readonly Dictionary<int, HashSet<long>> _hashes = [];

    /// <summary>What records with an id that another had before add to its items.</summary>
    private readonly Dictionary<int, List<byte[]>> _more = [];

    private byte[] _id = new byte[256];

    /// <summary>Notes the items of a record that has the id of another.</summary>
    public void AddMore(int record, ReadOnlySpan<byte> items)
    {
        if (items.IsEmpty)
            return;
        if (!_more.TryGetValue(record, out var more))
            _more.Add(record, more = []);
        more.Add(items.ToArray());
        _hashes.Remove(record);
    }

    /// <summary>Whether a record, by its number, has an item with this hash of both ids; false for -1, no record.</summary>
    public bool Has(int record, long item)
    {
        if (record < 0)
            return false;
        if (!_hashes.TryGetValue(record, out var hashes))
        {
            if (_hashes.Count == MostHashed)
                _hashes.Clear();
            _hashes.Add(record, hashes = Hash(record));
        }
        return hashes.Contains(item);
    }

    /// <summary>The items of a record, as references write them.</summary>
    public List<string> IdsOf(string record)
    {
        var ids = new List<string>();
        var utf8 = Encoding.UTF8.GetBytes(record);
        var at = records.Find(Hash64.Of(utf8), utf8);
        if (at < 0)
            return ids;
        foreach (var item in records[at].Items)
            ids.Add(record + Encoding.UTF8.GetString(item.ToArray()));
        foreach (var more in _more.TryGetValue(at, out var all) ? all : [])
        {
            foreach (var item in new ItemIds(more))
                ids.Add(record + Encoding.UTF8.GetString(item.ToArray()));
        }
        return ids;
    }

    private HashSet<long> Hash(int record)
    {
        var hashes = new HashSet<long>();
        var id = records[record].Id;
        foreach (var item in records[record].Items)
            hashes.Add(HashOf(id, item));
        foreach (var more in _more.TryGetValue(record, out var all) ? all : [])
        {
            foreach (var item in new ItemIds(more))
                hashes.Add(HashOf(id, item));
        }
        return hashes;
    }

    private long HashOf(ReadOnlySpan<byte> id, ReadOnlySpan<byte> item)
    {
        if (_id.Length < id.Length + item.Length)
            _id = new byte[(id.Length + item.Length) * 2];
        id.CopyTo(_id);
        item.CopyTo(_id.AsSpan(id.Length));
        return Hash64.Of(_id.AsSpan(0, id.Length + item.Length));
    }
}
