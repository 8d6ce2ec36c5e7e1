using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Events that are later than what other records tell, or than what has no date of its own.</summary>
internal sealed class AfterFacts : ObjectFacts
{
    /// <summary>For each type of object the slot of the day on which it happened; 0 where it tells of no event.</summary>
    private static readonly int[] DaySlots = Array.ConvertAll(Tables.Shapes, static shape => shape.Index switch
    {
        Tables.Event or Tables.Step or Tables.Incident => shape.DateSlot,
        Tables.Charge => shape.Find("actDate")!.Slot,
        _ => 0,
    });

    public override IReadOnlyList<int> Shapes => [Tables.Event];

    public override IReadOnlyList<string> Needs => ["after"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var happened = new EventView(tape, at);
        // What is undated only leads on, and that only if it happened and others can follow it.
        if (!happened.Date.IsPresent && (!happened.Id.IsPresent || !HasHappened(happened)))
            return;
        foreach (var reference in happened.After)
        {
            if (reference.IsPresent && !reference.IsForeign)
                Add(happened, reference, to);
        }
    }

    private static void Add(EventView happened, ReferenceField reference, FactCollector to)
    {
        if (!happened.Date.IsPresent)
        {
            to.Facts.After.Add(new AfterFact(to.HashOfItem(happened.Id), to.HashOf(reference), new Spot(reference.Range)) { IsLocal = reference.IsLocal });
            return;
        }
        // After several events, the lag is that from the last of them, which need not be known. Within a record it is compared by the record alone.
        var hasLag = happened.Lag.TryGet(out var lag) && lag.Kind == QuantityKind.Duration && happened.After.Count == 1 && !reference.IsLocal;
        to.Facts.After.Add(new AfterFact(0, to.HashOf(reference), new Spot(reference.Range))
        {
            When = happened.Date.Bounds,
            Date = new Spot(happened.Date.Range),
            IsLocal = reference.IsLocal,
            Lag = hasLag ? lag : default,
            LagPlace = hasLag ? new Spot(happened.Lag.Range) : default,
        });
    }

    /// <summary>The days of what items and records tell of one event: what happened, or was tried; no bounds for all else, and for what was only announced or threatened.</summary>
    public static (int Earliest, int Latest) DaysOf(Tape tape, int at)
    {
        var type = tape.TypeOf(at);
        var slot = DaySlots[type];
        if (slot == 0 || (type == Tables.Event && !HasHappened(new EventView(tape, at))))
            return (int.MinValue, int.MaxValue);
        return DaysOf(new DateField(tape, tape.CellOf(at, slot)));
    }

    private static bool HasHappened(EventView told) => told.Mode.IsAbsent || told.Mode.Is(ModeCodes.Attempted);

    private static (int Earliest, int Latest) DaysOf(DateField date) => date.IsPresent ? (date.Bounds.EarliestBegin, date.Bounds.LatestEnd) : (int.MinValue, int.MaxValue);
}
