using Habeas.Json;

namespace Habeas.Index;

/// <summary>Dated statements that a text is said to make, in records of something else.</summary>
internal static class ClaimFacts
{
    /// <summary>Notes the claims of a statement that has a date and is not of the future.</summary>
    public static void Collect(Tape tape, int at, FactCollector to)
    {
        foreach (var party in new StatementView(tape, at).ClaimedBy)
        {
            if (!party.Who.IsPresent || party.Who.IsLocal || party.Who.Hash == to.Record.Id.Hash || !party.Who.Text.StartsWith("declaration:"u8))
                continue;
            var shape = tape.ShapeOf(at);
            // Somebody may be said to take an office next year.
            if (shape.DateSlot != 0 && shape.Index != Tables.Fact)
                Add(party.Who, new DateField(tape, tape.CellOf(at, shape.DateSlot)), to);
            if (shape.AsOfSlot != 0)
                Add(party.Who, new DateField(tape, tape.CellOf(at, shape.AsOfSlot)), to);
            if (shape.Index == Tables.Charge)
                Add(party.Who, new ChargeView(tape, at).ActDate, to);
        }
    }

    private static void Add(ReferenceField text, DateField date, FactCollector to)
    {
        if (date.IsPresent && date.Bounds.EarliestBegin is > int.MinValue and var earliest)
            to.Facts.Claims.Add(new ClaimFact(text.Hash, earliest, new Spot(date.Range)));
    }
}
