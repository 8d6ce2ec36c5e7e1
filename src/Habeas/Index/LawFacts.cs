using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Under which laws somebody is accused and punished, and when.</summary>
internal sealed class LawFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Case];

    public override IReadOnlyList<string> Needs => ["charges"];

    public override bool IsOfRetracted => true;

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var @case = new CaseView(tape, at);
        if (!@case.Charges.IsPresent)
            return;
        foreach (var charge in @case.Charges)
        {
            if (charge.Legal.IsPresent)
                CollectCharge(@case, charge, to.Facts);
        }
        foreach (var @event in @case.Events)
        {
            if (@event.Type.Is(EventCodes.Verdict) && @event.Date.IsPresent && @event.Parts.IsPresent)
                CollectPenalties(@case, @event, to.Facts);
        }
    }

    private static void CollectCharge(CaseView @case, ChargeView charge, FactTables facts)
    {
        var actFirst = charge.ActDate.IsPresent ? charge.ActDate.Bounds.EarliestBegin : int.MinValue;
        var accusedLast = int.MaxValue;
        foreach (var @event in @case.Events)
        {
            // What is feared or threatened may come under a law that is not yet in force.
            if (@event.Date.IsPresent && @event.Mode.IsAbsent && @event.Type.Index is EventCodes.Charged or EventCodes.Committal or EventCodes.Verdict && @event.Concerns.Names(charge.Id))
                accusedLast = Math.Min(accusedLast, @event.Date.Bounds.LatestEnd);
        }
        if (actFirst == int.MinValue && accusedLast == int.MaxValue)
            return;
        var isDoubted = charge.Hedge.IsPresent || charge.Inferred.Count > 0;
        foreach (var legal in charge.Legal)
        {
            if (IsLaw(legal.Law))
                facts.LawUses.Add(new LawUse(legal.Law.Hash, actFirst, accusedLast, isDoubted, new Spot(legal.Law.Range)));
        }
    }

    private static void CollectPenalties(CaseView @case, EventView verdict, FactTables facts)
    {
        foreach (var charge in @case.Charges)
        {
            if (!charge.Legal.IsPresent || (verdict.Concerns.IsPresent && !verdict.Concerns.Names(charge.Id)))
                continue;
            foreach (var legal in charge.Legal)
            {
                if (!IsLaw(legal.Law))
                    continue;
                foreach (var part in verdict.Parts)
                {
                    if (part.Type.Index >= 0)
                        facts.PenaltyUses.Add(new PenaltyUse(legal.Law.Hash, part.Type.Index, verdict.Date.Bounds.EarliestBegin, verdict.Date.Bounds.LatestEnd, new Spot(part.Type.Range)));
                }
            }
        }
    }

    private static bool IsLaw(ReferenceField law) => law.IsPresent && !law.IsLocal && law.Text.StartsWith("law:"u8);
}
