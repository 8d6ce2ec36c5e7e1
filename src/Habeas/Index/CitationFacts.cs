using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Dated statements with the sources they were read in: none of those can have told of them before they came true.</summary>
internal sealed class CitationFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Statement, Tables.Incident];

    public override IReadOnlyList<string> Needs => ["date", "asOf", "actDate"];

    public override bool IsOfRetracted => true;

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        if (tape.TypeOf(at) == Tables.Incident)
        {
            var incident = new IncidentView(tape, at);
            CollectIncident(incident, incident.Date, to);
            CollectIncident(incident, incident.AsOf, to);
            return;
        }
        var shape = tape.ShapeOf(at);
        if (IsOfTheFuture(tape, at))
            return;
        // Somebody may be said to take an office next year, but not to have been born or to have died then.
        if (shape.DateSlot != 0 && (shape.Index != Tables.Fact || new FactView(tape, at).Type.Is(FactCodes.Birth, FactCodes.Death)))
            Collect(tape, at, new DateField(tape, tape.CellOf(at, shape.DateSlot)), "date"u8, to);
        if (shape.AsOfSlot != 0)
            Collect(tape, at, new DateField(tape, tape.CellOf(at, shape.AsOfSlot)), "asOf"u8, to);
        if (shape.Index == Tables.Charge)
            Collect(tape, at, new ChargeView(tape, at).ActDate, "actDate"u8, to);
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

    /// <summary>What happened is dated in the record itself, and told by the record's sources.</summary>
    private static void CollectIncident(IncidentView incident, DateField date, FactCollector to)
    {
        if (!date.IsPresent || date.Bounds.EarliestBegin is not (> int.MinValue and var earliest))
            return;
        foreach (var source in incident.Sources)
            to.Facts.Citations.Add(new DatedCitation(source.Hash, earliest, new Spot(date.Range)));
    }

    /// <summary>What is announced, threatened or feared may be later than who tells of it.</summary>
    public static bool IsOfTheFuture(Tape tape, int at) => tape.TypeOf(at) switch
    {
        Tables.Event => new EventView(tape, at).Mode.Index is ModeCodes.Scheduled or ModeCodes.Cancelled or ModeCodes.Threatened or ModeCodes.Feared,
        Tables.Step => new StepView(tape, at).Type.Index is StepCodes.VoteScheduled or StepCodes.EntryIntoForce or StepCodes.InForce,
        Tables.Requirement or Tables.Session or Tables.Article => true,
        _ => false,
    };
}
