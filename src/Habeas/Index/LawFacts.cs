using System;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Under which laws somebody is accused and punished, and when.</summary>
internal static class LawFacts
{
    public static void Collect(Tape tape, RecordView record, FactSheet sheet)
    {
        if (tape.TypeOf(record.Index) != Tables.Case)
            return;
        var @case = new CaseView(tape, record.Index);
        if (!@case.Charges.IsPresent)
            return;
        foreach (var charge in @case.Charges)
        {
            if (charge.Legal.IsPresent)
                CollectCharge(@case, charge, sheet);
        }
        foreach (var @event in @case.Events)
        {
            if (@event.Type.Is(EventCodes.Verdict) && @event.Date.IsPresent && @event.Parts.IsPresent)
                CollectPenalties(@case, @event, sheet);
        }
    }

    private static void CollectCharge(CaseView @case, ChargeView charge, FactSheet sheet)
    {
        var actFirst = charge.ActDate.IsPresent ? charge.ActDate.Bounds.EarliestBegin : int.MinValue;
        var accusedLast = int.MaxValue;
        foreach (var @event in @case.Events)
        {
            // What is feared or threatened may come under a law that is not yet in force.
            if (@event.Date.IsPresent && @event.Mode.IsAbsent && @event.Type.Index is EventCodes.Charged or EventCodes.Committal or EventCodes.Verdict && Concerns(@event, charge))
                accusedLast = Math.Min(accusedLast, @event.Date.Bounds.LatestEnd);
        }
        if (actFirst == int.MinValue && accusedLast == int.MaxValue)
            return;
        var isDoubted = charge.Hedge.IsPresent || charge.Inferred.Count > 0;
        foreach (var legal in charge.Legal)
        {
            if (IsLaw(legal.Law))
                sheet.Facts.LawUses.Add(new LawUse(legal.Law.Hash, actFirst, accusedLast, isDoubted, new Spot(legal.Law.Range)));
        }
    }

    private static void CollectPenalties(CaseView @case, EventView verdict, FactSheet sheet)
    {
        foreach (var charge in @case.Charges)
        {
            if (!charge.Legal.IsPresent || (verdict.Concerns.IsPresent && !Concerns(verdict, charge)))
                continue;
            foreach (var legal in charge.Legal)
            {
                if (!IsLaw(legal.Law))
                    continue;
                foreach (var part in verdict.Parts)
                {
                    if (part.Type.Index >= 0)
                        sheet.Facts.PenaltyUses.Add(new PenaltyUse(legal.Law.Hash, part.Type.Index, verdict.Date.Bounds.EarliestBegin, verdict.Date.Bounds.LatestEnd, new Spot(part.Type.Range)));
                }
            }
        }
    }

    private static bool Concerns(EventView @event, ChargeView charge)
    {
        foreach (var concerned in @event.Concerns)
        {
            if (concerned.IsLocal && charge.Id.IsPresent && concerned.Hash == charge.Id.Hash)
                return true;
        }
        return false;
    }

    private static bool IsLaw(ReferenceField law) => law.IsPresent && !law.IsLocal && law.Text.StartsWith("law:"u8);
}
