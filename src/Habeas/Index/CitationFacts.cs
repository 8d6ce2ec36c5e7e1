using System;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Dated statements with the sources they were read in, and the texts that are said to make them: none of those can have told of them before they came true.</summary>
internal static class CitationFacts
{
    /// <summary>Takes from a statement that has a date of one sort or other.</summary>
    public static void Collect(Tape tape, int at, Shape shape, FactCollector to)
    {
        if (IsOfTheFuture(tape, at))
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
    private static bool IsOfTheFuture(Tape tape, int at) => tape.TypeOf(at) switch
    {
        Tables.Event => new EventView(tape, at).Mode.Index is ModeCodes.Scheduled or ModeCodes.Cancelled or ModeCodes.Threatened or ModeCodes.Feared,
        Tables.Step => new StepView(tape, at).Type.Index is StepCodes.VoteScheduled or StepCodes.EntryIntoForce or StepCodes.InForce,
        Tables.Requirement or Tables.Session or Tables.Article => true,
        _ => false,
    };
}
