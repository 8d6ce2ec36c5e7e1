using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace Habeas.Json;

/// <summary>
/// A record as the reader leaves it: cells, one for each value that stands in it, and for each object a row of slots, one for each property that its type
/// declares, which say where the cell of that property is. A view finds a property by adding two numbers and reading a slot; what is absent costs four bytes.
/// Used again for the next record. An object is known by the place of its row. The first row and the first cell are always empty:
/// an object that is not there is the empty object at 0, whose properties are absent like any other's.
/// </summary>
internal sealed class Tape
{
    private const int FewCells = 1024;
#if NET
    private const int Piece = 16;
#endif

    // As long as the cells, since each of these has one.
    private int[] _objects = new int[FewCells];
    private int[] _references = new int[FewCells];
    private (int Id, int Object)[] _items = new (int, int)[FewCells];
    private (int Name, int Object)[] _marks = new (int, int)[FewCells];
    private int _referenceCount;
    private int _itemCount;
    private int _markCount;

    public Tape() => SetCapacity();

    public Cell[] Cells { get; private set; } = new Cell[FewCells];

    public int Count { get; private set; } = 1;

    /// <summary>The rows: first the object's own cell, then that of each property, 0 for one that is absent.</summary>
    public int[] Slots { get; private set; } = new int[4096];

    public int SlotCount { get; private set; } = Tables.MostSlots;

    /// <summary>What the record has that few have.</summary>
    public RecordTraits Traits { get; private set; }

    /// <summary>What the record takes, in bytes.</summary>
    public long Size => ((long)Count * Unsafe.SizeOf<Cell>()) + ((long)SlotCount * sizeof(int));

    /// <summary>What there is room for, in bytes: the record takes no more.</summary>
    public long Capacity { get; private set; }

    /// <summary>The text that the cells point into: the document, 64 zero bytes, nothing else.</summary>
    public byte[] Text { get; set; } = [];

    /// <summary>The record's objects, in the order in which they begin.</summary>
    public ReadOnlySpan<int> Objects => _objects.AsSpan(0, ObjectCount);

    public int ObjectCount { get; private set; }

    /// <summary>How many items have an id, those whose ids are invalid included.</summary>
    public int ItemCount => _itemCount;

    /// <summary>The hash of an item's id; 0 where it is invalid.</summary>
    public long ItemHash(int item)
    {
        ref readonly var id = ref Cells[_items[item].Id];
        return id.State == CellState.Present ? id.Value : 0;
    }

    /// <summary>The object that an item is; 0 where its id stands a second time in it and is not looked at.</summary>
    public int ItemAt(int item)
    {
        // The first slot of every item is that of its id.
        var (id, last) = _items[item];
        while (last >= 0 && Slots[_objects[last] + 1] != id)
            last--;
        return last < 0 ? 0 : _objects[last];
    }

    /// <summary>The cells of ids, references and citations, in the order in which they stand; those that are invalid included.</summary>
    public ReadOnlySpan<int> References => _references.AsSpan(0, _referenceCount);

    /// <summary>The cells of the names of properties that marks are about, in the order in which they stand, each with the object that it is a value in; those that are invalid included.</summary>
    public ReadOnlySpan<(int Name, int Object)> Marks => _marks.AsSpan(0, _markCount);

    /// <summary>Slots beyond <see cref="SlotCount"/> are always zero: one clear a record, not one an object. Cells are written when they are taken.</summary>
    public void Clear()
    {
        if (Count == 1)
            return;
        ClearSlots();
        SlotCount = Tables.MostSlots;
        Count = 1;
        ObjectCount = 0;
        _referenceCount = 0;
        Traits = RecordTraits.None;
        _itemCount = 0;
        _markCount = 0;
    }

    public void Note(RecordTraits trait) => Traits |= trait;

    /// <summary>Notes the cell of an item's id. The item is the object that began last, or one before.</summary>
    public void AddItem(int cell)
    {
        if (_itemCount > 0)
            Traits |= RecordTraits.SeveralItems;
        _items[_itemCount++] = (cell, ObjectCount - 1);
    }

    /// <summary>Notes the cell of the name of a property that a mark is about, and the object that the name is a value in.</summary>
    public void AddMark(int cell, int at)
    {
        Traits |= RecordTraits.Mark;
        _marks[_markCount++] = (cell, at);
    }

    /// <summary>The empty row in front has nothing to clear. Written out, since the framework's own way of clearing costs small records more than the clearing itself.</summary>
    private void ClearSlots()
    {
        var rest = Slots.AsSpan(Tables.MostSlots);
        var count = SlotCount - Tables.MostSlots;
#if NET
        for (; count > 0 && rest.Length >= Piece; count -= Piece)
        {
            Vector256<int>.Zero.CopyTo(rest);
            Vector256<int>.Zero.CopyTo(rest.Slice(Piece / 2));
            rest = rest.Slice(Piece);
        }
#endif
        if (count > 0)
            rest.Slice(0, count).Clear();
    }

    /// <summary>A cell for the value that begins at <paramref name="start"/>; absent until the reader says what it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Allocate(int start)
    {
        var at = Count;
        if (at == Cells.Length)
            GrowCells();
        Cells[at] = new Cell { Start = start };
        Count = at + 1;
        return at;
    }

    /// <summary>The same, with the cell itself; it stays where it is until the next is taken.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Cell Take(int start, out int at)
    {
        at = Count;
        Count = at + 1;
        var cells = Cells;
        ref var cell = ref (uint)at < (uint)cells.Length ? ref cells[at] : ref GrowCells()[at];
        cell = new Cell { Start = start };
        return ref cell;
    }

    /// <summary>A row for the object whose own cell is <paramref name="cell"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int AllocateObject(in TypeKeys type, int parent, int cell)
    {
        var at = SlotCount;
        SlotCount = at + type.SlotCount;
        if (SlotCount > Slots.Length)
            GrowSlots();
        var count = ObjectCount;
        _objects[count] = at;
        ObjectCount = count + 1;
        Slots[at] = cell;
        ref var value = ref Cells[cell];
        value.Value = Cell.Pack(parent, at);
        value.State = CellState.Present;
        value.Detail = type.Index;
        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddReference(int cell)
    {
        var count = _referenceCount;
        _references[count] = cell;
        _referenceCount = count + 1;
    }

    /// <summary>Which properties of an object stand there: bit n for the slot n.</summary>
    /// <param name="at">The object.</param>
    /// <param name="slot">The <see cref="Shape.PresenceSlot"/> of its type.</param>
    public ulong PresenceOf(int at, int slot) => Presence(at + slot);

    public void AddPresence(int at, int slot, ulong presence) => Presence(at + slot) |= presence;

    private ref ulong Presence(int at) => ref MemoryMarshal.Cast<int, ulong>(Slots.AsSpan(at, 2))[0];

    /// <summary>The cell of an object's property; 0, which is an absent one, when it does not stand there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int CellOf(int at, int slot) => Slots[at + slot];

    /// <summary>Whether a property stands there, whatever its value is worth.</summary>
    public bool Has(int at, int slot) => Slots[at + slot] != 0;

    /// <summary>Whether a property stands there with a value that can be used.</summary>
    public bool IsPresent(int at, int slot) => Cells[Slots[at + slot]].State == CellState.Present;

    /// <summary>The object that a cell holds, 0 when there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ObjectAt(int cell)
    {
        ref readonly var value = ref Cells[cell];
        return value.State == CellState.Present ? value.Low : 0;
    }

    /// <summary>The object around an object, 0 around the record itself.</summary>
    public int ParentOf(int at) => Cells[Slots[at]].High;

    /// <summary>Where an object begins.</summary>
    public int StartOf(int at) => Cells[Slots[at]].Start;

    /// <summary>The index of an object's type in <see cref="Tables.Shapes"/>.</summary>
    public int TypeOf(int at) => Cells[Slots[at]].Detail;

    public Shape ShapeOf(int at) => Tables.Shapes[TypeOf(at)];

    /// <summary>Where a cell's value stands.</summary>
    public ByteRange RangeOf(int cell) => new(Cells[cell].Start, Cells[cell].End);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private Cell[] GrowCells()
    {
        var cells = Cells;
        Array.Resize(ref cells, cells.Length * 2);
        Cells = cells;
        Array.Resize(ref _objects, cells.Length);
        Array.Resize(ref _references, cells.Length);
        Array.Resize(ref _items, cells.Length);
        Array.Resize(ref _marks, cells.Length);
        SetCapacity();
        return cells;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void GrowSlots()
    {
        var slots = Slots;
        Array.Resize(ref slots, Math.Max(SlotCount, slots.Length * 2));
        Slots = slots;
        SetCapacity();
    }

    private void SetCapacity() => Capacity = ((long)Cells.Length * Unsafe.SizeOf<Cell>()) + ((long)Slots.Length * sizeof(int));
}
