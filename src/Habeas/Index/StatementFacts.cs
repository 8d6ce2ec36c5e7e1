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
    private ulong _access;

    /// <summary>Whether any statement of the record says for itself who may get it.</summary>
    public bool HasAccess => _access != 0;

    /// <summary>Begins a record of so many objects.</summary>
    public void Begin(int objects)
    {
        if (objects > _items.Length)
            Reserve(objects * 2);
        (_itemCount, _datedCount, _citingCount, _access) = (0, 0, 0, 0);
    }

    /// <summary>Notes an object of a type by what it has; the next in the order in which they begin. Tells its properties as <see cref="Tape.PresenceOf"/> does, since whoever goes through all objects needs them too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Note(int at, int type)
    {
        ref readonly var masks = ref ByShape[type];
        var presence = tape.PresenceOf(at, masks.PresenceSlot);
        _access |= presence & masks.Access;
        _items[_itemCount] = at;
        _itemCount += (presence & masks.Id) != 0 ? 1 : 0;
        _dated[_datedCount] = at;
        _datedCount += (presence & masks.Dates) != 0 ? 1 : 0;
        _citing[_citingCount] = at;
        _citingCount += (presence & masks.Sources) != 0 ? 1 : 0;
        return presence;
    }

    /// <summary>Takes from all that have been noted.</summary>
    public void Collect(FactCollector to)
    {
        for (var i = 0; i < _itemCount; i++)
            ItemFacts.Collect(tape, _items[i], to);
        for (var i = 0; i < _datedCount; i++)
            CitationFacts.Collect(tape, _dated[i], to);
        SharingFacts.Collect(tape, _citing.AsSpan(0, _citingCount), to);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Reserve(int objects)
    {
        _items = new int[objects];
        _dated = new int[objects];
        _citing = new int[objects];
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
