using System;
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

    /// <summary>Whether any statement of the record says for itself who may get it.</summary>
    public bool HasAccess { get; private set; }

    public void Collect(FactCollector to)
    {
        Reserve(tape.ObjectCount);
        int items = 0, dated = 0, citing = 0;
        var access = 0UL;
        foreach (var at in tape.Objects)
        {
            ref readonly var wanted = ref ByShape[tape.TypeOf(at)];
            var presence = tape.PresenceOf(at, wanted.PresenceSlot);
            access |= presence & wanted.Access;
            _items[items] = at;
            items += (presence & wanted.Id) != 0 ? 1 : 0;
            _dated[dated] = at;
            dated += (presence & wanted.Dates) != 0 ? 1 : 0;
            _citing[citing] = at;
            citing += (presence & wanted.Sources) != 0 ? 1 : 0;
        }
        HasAccess = access != 0;
        for (var i = 0; i < items; i++)
            ItemFacts.Collect(tape, _items[i], to);
        for (var i = 0; i < dated; i++)
            CitationFacts.Collect(tape, _dated[i], to);
        for (var i = 0; i < citing && !to.IsRetracted; i++)
            SharingFacts.Collect(tape, _citing[i], to);
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
