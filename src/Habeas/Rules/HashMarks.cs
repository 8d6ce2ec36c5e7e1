using System;

namespace Habeas.Rules;

/// <summary>Hashes that have been seen. Used again and again: clearing it costs nothing.</summary>
internal sealed class HashMarks
{
    private (long Hash, int Round)[] _marks = new (long, int)[64];
    private int _round = 1;

    public int Count { get; private set; }

    public void Clear()
    {
        Count = 0;
        if (_round++ == int.MaxValue)
        {
            Array.Clear(_marks, 0, _marks.Length);
            _round = 1;
        }
    }

    /// <summary>Adds a hash; false when it was there already.</summary>
    public bool Add(long hash)
    {
        if (Count * 2 >= _marks.Length)
            Grow();
        if (!Insert(hash))
            return false;
        Count++;
        return true;
    }

    private bool Insert(long hash)
    {
        var marks = _marks;
        for (var bucket = (int)(((ulong)hash * 0x9E3779B97F4A7C15) >> 32); ; bucket++)
        {
            ref var mark = ref marks[bucket & (marks.Length - 1)];
            if (mark.Round != _round)
            {
                mark = (hash, _round);
                return true;
            }
            if (mark.Hash == hash)
                return false;
        }
    }

    private void Grow()
    {
        var (marks, round) = (_marks, _round);
        _marks = new (long, int)[marks.Length * 2];
        _round = 1;
        foreach (var mark in marks)
        {
            if (mark.Round == round)
                Insert(mark.Hash);
        }
    }
}
