using System;
using System.Collections.Generic;

namespace Habeas.Index;

/// <summary>
/// Facts of one sort: of one document in a sheet, of all documents in the index. They stay in the order in which they came, so that findings come in that order too;
/// a sorted list of their positions, made when first asked for, finds those with one key.
/// </summary>
internal sealed class FactTable<T>
    where T : struct, IFact<T>
{
    private readonly List<T> _facts = [];
    private long[] _keys = [];
    private int[] _order = [];

    public int Count => _facts.Count;

    public T this[int at] => _facts[at];

    public void Add(in T fact) => _facts.Add(fact);

    public void Clear() => _facts.Clear();

    /// <summary>Takes over what one document tells.</summary>
    /// <param name="sheet">What it tells.</param>
    /// <param name="input">The number of its input.</param>
    /// <param name="record">Its number in the input.</param>
    /// <param name="kept">Gets the places that may be reported; null where they need not be kept.</param>
    public void Take(FactTable<T> sheet, int input, int record, List<Spot>? kept)
    {
        foreach (var fact in sheet._facts)
        {
            var placed = fact.In(input, record);
            _facts.Add(placed);
            if (placed.Spot.End > 0)
                kept?.Add(placed.Spot);
        }
    }

    /// <summary>The first position, in <see cref="Sorted"/>, of a fact with this key, and how many there are.</summary>
    public (int First, int Count) Find(long key)
    {
        if (_order.Length != _facts.Count)
            Sort();
        var first = Array.BinarySearch(_keys, key);
        if (first < 0)
            return (0, 0);
        while (first > 0 && _keys[first - 1] == key)
            first--;
        var count = 1;
        while (first + count < _keys.Length && _keys[first + count] == key)
            count++;
        return (first, count);
    }

    /// <summary>The fact at a position of the sorted list; of equal keys in the order in which they came.</summary>
    public T Sorted(int position) => _facts[_order[position]];

    private void Sort()
    {
        _keys = new long[_facts.Count];
        _order = new int[_facts.Count];
        for (var i = 0; i < _order.Length; i++)
        {
            _keys[i] = _facts[i].Key;
            _order[i] = i;
        }
        Array.Sort(_keys, _order);
        for (int start = 0, end; start < _order.Length; start = end)
        {
            for (end = start + 1; end < _order.Length && _keys[end] == _keys[start];)
                end++;
            Array.Sort(_order, start, end - start);
        }
    }
}
