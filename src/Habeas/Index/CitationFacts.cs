using System;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Dated statements with the sources they were read in, and the texts that are said to make them: none of those can have told of them before they came true.</summary>
internal static class CitationFacts
{
    /// <summary>Takes from a statement that has a date of one sort or other.</summary>
    public static void Collect(Tape tape, int at, FactCollector to)
    {
        var shape = tape.ShapeOf(at);
        if (IsOfTheFuture(tape, at, shape.Index))
            return;
        // Somebody may be said to take an office next year, but not to have been born or to have died then.
        if (shape.DateSlot != 0 && (shape.Index != Tables.Fact || new FactView(tape, at).Type.Is(FactCodes.Birth, FactCodes.Death)))
            Collect(tape, at, new DateField(tape, tape.CellOf(at, shape.DateSlot)), "date"u8, to);
        if (shape.AsOfSlot != 0)
            Collect(tape, at, new DateField(tape, tape.CellOf(at, shape.AsOfSlot)), "asOf"u8, to);
        if (shape.Index == Tables.Charge)
            Collect(tape, at, new ChargeView(tape, at).ActDate, "actDate"u8, to);
        if (new StatementView(tape, at).ClaimedBy.IsPresent && !to.IsRetracted)
            ClaimFacts.Collect(tape, at, to);
    }

    /// <summary>The same of an incident: what happened is dated in the record itself, and told by the record's sources.</summary>
    public static void CollectIncident(IncidentView incident, FactCollector to)
    {
        CollectIncident(incident, incident.Date, to);
        CollectIncident(incident, incident.AsOf, to);
    }

    private static void CollectIncident(IncidentView incident, DateField date, FactCollector to)
    {
        if (!date.IsPresent || date.Bounds.EarliestBegin is not (> int.MinValue and var earliest))
            return;
        foreach (var source in incident.Sources)
            to.Facts.Citations.Add(new DatedCitation(source.Hash, earliest, new Spot(date.Range)));
    }

    private static void Collect(Tape tape, int at, DateField date, ReadOnlySpan<byte> property, FactCollector to)
    {
        if (!date.IsPresent || date.Bounds.EarliestBegin is not (> int.MinValue and var earliest))
            return;
        var place = new Spot(date.Range);
        foreach (var source in Provenance.SourcesOf(tape, to.Record, at))
            to.Facts.Citations.Add(new DatedCitation(source.Hash, earliest, place));
        foreach (var support in new StatementView(tape, at).Support)
        {
            if (!support.Property.Is(property))
                continue;
            foreach (var source in support.Sources)
                to.Facts.Citations.Add(new DatedCitation(source.Hash, earliest, place));
        }
    }

    /// <summary>What is announced, threatened or feared may be later than who tells of it.</summary>
    private static bool IsOfTheFuture(Tape tape, int at, int type) =>
        type == Tables.Event ? new EventView(tape, at).Mode.Index is ModeCodes.Scheduled or ModeCodes.Cancelled or ModeCodes.Threatened or ModeCodes.Feared
        : type == Tables.Step ? new StepView(tape, at).Type.Index is StepCodes.VoteScheduled or StepCodes.EntryIntoForce or StepCodes.InForce
        : type is Tables.Requirement or Tables.Session or Tables.Article;
}
