using System;

namespace Habeas.Index;

/// <summary>
/// A list of few or very many small values. It grows in pieces of one size without being copied, so that it never takes three times what it holds; only the first piece begins small,
/// since most lists stay so.
/// It stands for the framework's lists where a program that has just started meets it: it is one type where those are ten, and its code is compiled ahead of time over any of our own.
/// </summary>
internal sealed class Chunks<T>
    where T : struct
{
    private const int First = 4;
    private const int Size = 4096;

    /// <summary>The first piece, and those behind it, of which the first is left out. Null until there is something in them.</summary>
    private T[]? _first;
    private T[]?[]? _more;

    /// <summary>The piece that is being filled, how far it is, and how long.</summary>
    private T[]? _open;
    private int _at;
    private int _room;

    public int Count { get; private set; }

    public T this[int at]
    {
        get => at < Size ? _first![at] : _more![at / Size]![at % Size];
        set => (at < Size ? _first : _more![at / Size])![at % Size] = value;
    }

    public void Add(in T item)
    {
        if (_at == _room)
            Open();
        _open![_at++] = item;
        Count++;
    }

    public void Clear()
    {
        if (Count > _at)
            CutAt(0);
        // The first piece is still the one that is being filled.
        (Count, _at) = (0, 0);
    }

    /// <summary>Takes away all from a place on.</summary>
    public void CutAt(int count)
    {
        if (count == Count)
            return;
        Count = count;
        (_open, _at, _room) = count == 0 && _first is not null ? (_first, 0, _first.Length) : (null, 0, 0);
        // One piece more stays than is needed: what grew so long once may do so again.
        for (var piece = ((count + Size - 1) / Size) + 1; _more is not null && piece < _more.Length && _more[piece] is not null; piece++)
            _more[piece] = null;
    }

    /// <summary>All of them, in an array of its own.</summary>
    public T[] ToArray()
    {
        var all = new T[Count];
        for (var i = 0; i < all.Length; i++)
            all[i] = this[i];
        return all;
    }

    public Enumerator GetEnumerator() => new(this);

    /// <summary>Finds room for one more.</summary>
    private void Open()
    {
        var (piece, at) = (Count / Size, Count % Size);
        if (piece == 0)
            _first = _first is null ? new T[First] : at < _first.Length ? _first : Copy(_first, _first.Length * 2);
        else
            OpenMore(piece);
        _open = piece == 0 ? _first : _more![piece];
        (_at, _room) = (at, _open!.Length);
    }

    private void OpenMore(int piece)
    {
        if (_more is null || piece >= _more.Length)
        {
            var more = new T[]?[Math.Max(4, piece * 2)];
            _more?.CopyTo(more, 0);
            _more = more;
        }
        _more[piece] ??= new T[Size];
    }

    private static T[] Copy(T[] from, int length)
    {
        var copy = new T[length];
        Array.Copy(from, copy, from.Length);
        return copy;
    }

    /// <summary>Goes through the values in their order.</summary>
    public struct Enumerator(Chunks<T> all)
    {
        private int _at = -1;

        public readonly T Current => all[_at];

        public bool MoveNext() => ++_at < all.Count;
    }
}
