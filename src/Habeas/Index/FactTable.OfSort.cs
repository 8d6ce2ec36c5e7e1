using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Habeas.Index;

/// <summary>
/// Facts of one sort: of one document in a sheet, of all documents in the index. They stay in the order in which they came, so that findings come in that order too;
/// a sorted list of their positions, made when first asked for, finds those with one key.
/// </summary>
internal sealed class FactTable<T>(FactTables owner, FactSorts sort) : FactTable(sort)
    where T : struct, IFact<T>
{
    private readonly Chunks<T> _facts = new();
    private HashSet<long>? _known;
    private long[] _keys = [];
    private int[] _order = [];
    private int _settled;
    private int _looked;
    private bool _hasAny;

    public int Count => _facts.Count;

    public T this[int at] => _facts[at];

    /// <summary>Whether a fact may matter once all documents are known; null where any may.</summary>
    public Func<T, bool>? IsNeeded { get; set; }

    /// <summary>Adds a fact; <inheritdoc cref="Chunks{T}.Take"/></summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(in T fact) => Take() = fact;

    /// <summary>Only by its owner, which knows that it has facts.</summary>
    public override void Clear()
    {
        _hasAny = false;
        _facts.Clear();
    }

    public override void AddTo(FactTables all, int input, int record)
    {
        var own = all.Of<T>(Sort);
        foreach (var fact in _facts)
            own.Add(fact.In(input, record));
    }

    public override void Settle(List<Spot>? kept)
    {
        _hasAny = false;
        var to = _settled;
        for (var from = _settled; from < _facts.Count; from++)
        {
            var fact = _facts[from];
            if (IsNeeded is not null && !IsNeeded(fact))
                continue;
            _facts[to++] = fact;
            if (kept is not null && fact.Spot.End > 0)
                kept.Add(fact.Spot);
        }
        _facts.CutAt(to);
        _settled = to;
    }

    /// <summary>Whether there is a fact with this key, also while facts are still being added.</summary>
    public bool Has(long key)
    {
        _known ??= [];
        for (; _looked < _facts.Count; _looked++)
            _known.Add(_facts[_looked].Key);
        return _known.Contains(key);
    }

    /// <summary>The first position, in <see cref="Sorted"/>, of a fact with this key, and how many there are.</summary>
    public (int First, int Count) Find(long key)
    {
        if (_order.Length != _facts.Count)
            SortKeys();
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

    public Chunks<T>.Enumerator GetEnumerator() => _facts.GetEnumerator();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref T Take()
    {
        if (!_hasAny)
            Begin();
        return ref _facts.Take();
    }

    private void Begin()
    {
        _hasAny = true;
        owner.Fill(this);
    }

    private void SortKeys()
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
