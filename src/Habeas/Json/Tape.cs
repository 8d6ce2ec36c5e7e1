using System;
using System.Runtime.CompilerServices;

namespace Habeas.Json;

/// <summary>
/// A record as the reader leaves it: a flat array of cells that is used again for the next record.
/// An object is one cell and one more for each property its type declares, so that a view finds a property by adding two numbers.
/// The first cells are always empty: an object that is not there is the empty object at 0, whose properties are absent like any other's.
/// </summary>
internal sealed class Tape
{
    private int[] _objects = new int[256];

    public Cell[] Cells { get; private set; } = new Cell[2048];

    public int Count { get; private set; } = Tables.MostSlots;

    /// <summary>The text that the cells point into: the document, 64 zero bytes, nothing else.</summary>
    public byte[] Text { get; set; } = [];

    /// <summary>The cells of the record's objects, in the order in which they begin.</summary>
    public ReadOnlySpan<int> Objects => _objects.AsSpan(0, ObjectCount);

    public int ObjectCount { get; private set; }

    /// <summary>Cells beyond <see cref="Count"/> are always zero: one clear a record, not one an object.</summary>
    public void Clear()
    {
        Array.Clear(Cells, 0, Count);
        Count = Tables.MostSlots;
        ObjectCount = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Allocate(int cells)
    {
        var at = Count;
        if (at + cells > Cells.Length)
            Grow(at + cells);
        Count = at + cells;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int AllocateObject(Shape shape, int parent, int start)
    {
        var at = Allocate(shape.CellCount);
        if (ObjectCount == _objects.Length)
            Array.Resize(ref _objects, ObjectCount * 2);
        _objects[ObjectCount++] = at;
        ref var cell = ref Cells[at];
        cell.State = CellState.Present;
        cell.Start = start;
        cell.Value = parent;
        cell.Detail = (ushort)shape.Index;
        return at;
    }

    /// <summary>The object that a slot holds, 0 when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ObjectAt(int slot)
    {
        ref readonly var cell = ref Cells[slot];
        return cell.State == CellState.Present ? (int)cell.Value : 0;
    }

    /// <summary>The object around an object, 0 around the record itself.</summary>
    public int ParentOf(int at) => (int)Cells[at].Value;

    public Shape ShapeOf(int at) => Tables.Shapes[Cells[at].Detail];

    public ByteRange RangeOf(int at) => new(Cells[at].Start, Cells[at].End);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int needed)
    {
        var cells = Cells;
        Array.Resize(ref cells, Math.Max(needed, cells.Length * 2));
        Cells = cells;
    }
}
