using System;

namespace Habeas.Rules;

/// <summary>Hashes that have been seen. Used again and again: clearing it costs nothing.</summary>
internal sealed class HashMarks
{
    private long[] _hashes = new long[64];
    private int[] _rounds = new int[64];
    private int _round = 1;

    public int Count { get; private set; }

    public void Clear()
    {
        Count = 0;
        if (_round++ == int.MaxValue)
        {
            Array.Clear(_rounds, 0, _rounds.Length);
            _round = 1;
        }
    }

    /// <summary>Adds a hash; false when it was there already.</summary>
    public bool Add(long hash)
    {
        if (Count * 2 >= _hashes.Length)
            Grow();
        if (!Insert(hash))
            return false;
        Count++;
        return true;
    }

    private bool Insert(long hash)
    {
        for (var bucket = (int)(((ulong)hash * 0x9E3779B97F4A7C15) >> 32); ; bucket++)
        {
            var at = bucket & (_hashes.Length - 1);
            if (_rounds[at] != _round)
            {
                (_hashes[at], _rounds[at]) = (hash, _round);
                return true;
            }
            if (_hashes[at] == hash)
                return false;
        }
    }

    private void Grow()
    {
        var (hashes, rounds, round) = (_hashes, _rounds, _round);
        _hashes = new long[hashes.Length * 2];
        _rounds = new int[hashes.Length * 2];
        _round = 1;
        for (var i = 0; i < hashes.Length; i++)
        {
            if (rounds[i] == round)
                Insert(hashes[i]);
        }
    }
}
