using Habeas.Json;

namespace Habeas.Index;

/// <summary>What events say of their place in time that other records must know.</summary>
internal static class OrderInTime
{
    /// <summary>The days of what items and records tell of one event: what happened, or was tried; no bounds for all else, and for what was only announced or threatened.</summary>
    public static (int Earliest, int Latest) DaysOf(Tape tape, int at)
    {
        switch (tape.TypeOf(at))
        {
            case Tables.Event:
                var happened = new EventView(tape, at);
                return happened.Mode.IsAbsent || happened.Mode.Is(ModeCodes.Attempted) ? DaysOf(happened.Date) : (int.MinValue, int.MaxValue);
            case Tables.Step:
                return DaysOf(new StepView(tape, at).Date);
            case Tables.Charge:
                return DaysOf(new ChargeView(tape, at).ActDate);
            case Tables.Incident:
                return DaysOf(new IncidentView(tape, at).Date);
            default:
                return (int.MinValue, int.MaxValue);
        }
    }

    private static (int Earliest, int Latest) DaysOf(DateField date) => date.IsPresent ? (date.Bounds.EarliestBegin, date.Bounds.LatestEnd) : (int.MinValue, int.MaxValue);

    /// <summary>Notes one of the things that an event follows.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="own">The hash of its id; 0 where it has none.</param>
    /// <param name="reference">Where it says so.</param>
    /// <param name="earlier">The hash of what it follows, as other records refer to it.</param>
    /// <param name="facts">Where the facts go.</param>
    public static void Add(EventView happened, long own, ReferenceField reference, long earlier, FactTables facts)
    {
        // What is undated only leads on, and that only if it happened and others can follow it.
        if (!happened.Date.IsPresent)
        {
            if (own != 0 && (happened.Mode.IsAbsent || happened.Mode.Is(ModeCodes.Attempted)))
                facts.After.Add(new AfterFact(own, earlier, new Spot(reference.Range)) { IsLocal = reference.IsLocal });
            return;
        }
        // After several events, the lag is that from the last of them, which need not be known. Within a record it is compared by the record alone.
        var hasLag = happened.After.Count == 1 && !reference.IsLocal && happened.Lag.TryGet(out var lag) && lag.Kind == QuantityKind.Duration;
        facts.After.Add(new AfterFact(0, earlier, new Spot(reference.Range))
        {
            When = happened.Date.Bounds,
            Date = new Spot(happened.Date.Range),
            IsLocal = reference.IsLocal,
            Lag = hasLag ? LagOf(happened) : default,
            LagPlace = hasLag ? new Spot(happened.Lag.Range) : default,
        });
    }

    private static QuantityBounds LagOf(EventView happened) => happened.Lag.TryGet(out var lag) ? lag : default;

    /// <summary>Notes which texts a dated statement is attributed to.</summary>
    public static void AddClaims(StatementView statement, DateField date, long record, FactTables facts)
    {
        foreach (var party in statement.ClaimedBy)
        {
            if (party.Who.IsPresent && !party.Who.IsLocal && party.Who.Hash != record && party.Who.Text.StartsWith("declaration:"u8))
                facts.Claims.Add(new ClaimFact(party.Who.Hash, date.Bounds.EarliestBegin, new Spot(date.Range)));
        }
    }
}
