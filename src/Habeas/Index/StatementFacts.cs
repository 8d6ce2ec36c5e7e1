using System;
using System.Runtime.CompilerServices;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>
/// What is taken from statements of every type. Which statement has what cannot be foretold, so they are first sorted without a branch into those that have something of one sort;
/// then each sort is taken by itself.
/// </summary>
internal sealed class StatementFacts(Tape tape)
{
    private static readonly Wanted[] ByShape = Array.ConvertAll(Tables.Shapes, static shape => new Wanted(shape));

    private int[] _items = new int[64];
    private int[] _dated = new int[64];
    private int[] _citing = new int[64];
    private int _itemCount;
    private int _datedCount;
    private int _citingCount;

    /// <summary>Whether any statement of the record says for itself who may get it.</summary>
    public bool HasAccess { get; private set; }

    public void Collect(FactCollector to)
    {
        Reserve(tape.ObjectCount);
        Sort(tape.Objects);
        for (var i = 0; i < _itemCount; i++)
            ItemFacts.Collect(tape, _items[i], to);
        for (var i = 0; i < _datedCount; i++)
            CitationFacts.Collect(tape, _dated[i], to);
        for (var i = 0; i < _citingCount && !to.IsRetracted; i++)
            SharingFacts.Collect(tape, _citing[i], to);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Sort(ReadOnlySpan<int> objects)
    {
        var (wanted, items, dated, citing) = (ByShape, _items, _dated, _citing);
        int itemCount = 0, datedCount = 0, citingCount = 0;
        var access = 0UL;
        foreach (var at in objects)
        {
            ref readonly var masks = ref wanted[tape.TypeOf(at)];
            var presence = tape.PresenceOf(at, masks.PresenceSlot);
            access |= presence & masks.Access;
            items[itemCount] = at;
            itemCount += (presence & masks.Id) != 0 ? 1 : 0;
            dated[datedCount] = at;
            datedCount += (presence & masks.Dates) != 0 ? 1 : 0;
            citing[citingCount] = at;
            citingCount += (presence & masks.Sources) != 0 ? 1 : 0;
        }
        (_itemCount, _datedCount, _citingCount) = (itemCount, datedCount, citingCount);
        HasAccess = access != 0;
    }

    private void Reserve(int objects)
    {
        if (objects <= _items.Length)
            return;
        _items = new int[objects * 2];
        _dated = new int[objects * 2];
        _citing = new int[objects * 2];
    }

    /// <summary>The properties of a type that matter, as <see cref="Tape.PresenceOf"/> tells them; none of what is no statement.</summary>
    private readonly struct Wanted
    {
        public readonly int PresenceSlot;
        public readonly ulong Id;
        public readonly ulong Dates;
        public readonly ulong Sources;
        public readonly ulong Access;

        public Wanted(Shape shape)
        {
            PresenceSlot = shape.PresenceSlot;
            if (!shape.Is(Tables.Statement))
                return;
            Id = shape.MaskOf("id");
            Dates = shape.MaskOf("date", "asOf", "actDate");
            Sources = shape.MaskOf("sources", "support");
            Access = shape.MaskOf("access");
        }
    }
}
