using System;
using System.Runtime.CompilerServices;

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

    /// <summary>The piece that is being filled, how far it is, and how many stand in those before it.</summary>
    private T[]? _open;
    private int _at;
    private int _before;

    public int Count => _before + _at;

    public T this[int at]
    {
        get => at < Size ? _first![at] : _more![at / Size]![at % Size];
        set => (at < Size ? _first : _more![at / Size])![at % Size] = value;
    }

    public void Add(in T item) => Take() = item;

    /// <summary>The place of one more. What it is to hold is best written there field by field: to copy a whole value just after its fields were written, the processor waits for them.</summary>
    public ref T Take()
    {
        var (open, at) = (_open, _at);
        if (open is null || (uint)at >= (uint)open.Length)
            (open, at) = Open();
        _at = at + 1;
        return ref open[at];
    }

    public void Clear()
    {
        if (_before > 0)
            CutAt(0);
        // The first piece is still the one that is being filled.
        _at = 0;
    }

    /// <summary>Takes away all from a place on.</summary>
    public void CutAt(int count)
    {
        if (count == Count)
            return;
        (_open, _at, _before) = (count == 0 ? _first : null, 0, count);
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

    /// <summary>Finds room for one more: a piece, and the place in it.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private (T[] Piece, int At) Open()
    {
        var (piece, at) = (Count / Size, Count % Size);
        if (piece == 0)
            _first = _first is null ? new T[First] : at < _first.Length ? _first : Copy(_first, _first.Length * 2);
        else
            OpenMore(piece);
        var open = (piece == 0 ? _first : _more![piece])!;
        (_open, _before) = (open, piece * Size);
        return (open, at);
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
