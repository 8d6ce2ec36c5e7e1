using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Records;

namespace Habeas.Timelines;

/// <summary>Works out the stage of proceedings on a day; the rules are told at <see cref="ProcedureAnswer"/>.</summary>
internal static class ProcedureRules
{
    public static ProcedureAnswer Answer(IEnumerable<Case> cases, IEnumerable<Claim> claims, CalendarDay asked)
    {
        var charges = cases.SelectMany(own => own.Charges.Select(charge => (own.Id, charge))).ToArray();
        var reached = claims.Where(claim => claim.Happened).Select(claim => OfClaim(claim, asked.DayNumber, charges)).OfType<StageEvidence>().ToList();
        foreach (var (_, charge) in charges)
        {
            // An event about a charge says more than the charge alone, once it has happened.
            if (!reached.Any(e => e.Certainty == Certainty.Certainly && e.Charges.Contains(charge)))
                reached.Add(new StageEvidence(ProcedureStage.Accused, Certainty.Possibly) { Charges = [charge] });
        }

        var current = reached.Where(e => !reached.Any(later => IsReplaced(e, later))).ToArray();
        return new ProcedureAnswer(asked, current, [.. reached.Except(current)]);
    }

    private static StageEvidence? OfClaim(Claim claim, int day, (RecordId Case, Charge Charge)[] charges)
    {
        var when = claim.When.Bounds;
        var stage = StageOf(claim);
        if (stage == ProcedureStage.NotKnown || claim.BearsFrom > day)
            return null;
        var until = claim.AsOf?.Bounds.LatestEnd ?? when.LatestBegin;
        var certainty = until <= day && claim.IsOfSubject && !claim.IsDoubted ? Certainty.Certainly : Certainty.Possibly;
        return new StageEvidence(stage, certainty) { Claim = claim, Charges = Concerned(claim, charges) };
    }

    private static Charge[] Concerned(Claim claim, (RecordId Case, Charge Charge)[] charges)
    {
        var concerns = claim.Event?.Concerns ?? default;
        return [.. charges.Where(c => c.Charge.Id is { } id && concerns.Any(r => r.Item == id && (r.Record ?? claim.Record.Id) == c.Case)).Select(c => c.Charge)];
    }

    private static ProcedureStage StageOf(Claim claim) => claim.Type.Value switch
    {
        "investigation" => ProcedureStage.Suspected,
        "charged" or "chargeChanged" => ProcedureStage.Charged,
        "committal" => ProcedureStage.OnTrial,
        "chargeDropped" => ProcedureStage.Ended,
        "pardon" => ProcedureStage.Pardoned,
        "rehabilitation" => ProcedureStage.Rehabilitated,
        "verdict" => OfVerdict(claim.Event),
        _ => ProcedureStage.NotKnown,
    };

    private static ProcedureStage OfVerdict(Event? verdict) => verdict?.Outcome?.Value switch
    {
        "convicted" or "changed" => ProcedureStage.Convicted,
        "acquitted" => ProcedureStage.Acquitted,
        "annulled" => ProcedureStage.Annulled,
        "remitted" => ProcedureStage.OnTrial,
        "terminated" => ProcedureStage.Ended,
        null when verdict is not null && !verdict.Parts.IsEmpty => ProcedureStage.Convicted,
        _ => ProcedureStage.NotKnown,
    };

    private static bool IsReplaced(StageEvidence earlier, StageEvidence later)
    {
        if (earlier.Claim is not { } before || later.Claim is not { } after || later.Certainty != Certainty.Certainly || !IsLater(before, after))
            return false;
        if (after.Event?.Replaces is { Item: { } replaced } && replaced == before.Item.Id)
            return true;
        return earlier.Charges.Count == 0 ? later.Charges.Count == 0 && before.Event?.Concerns.IsEmpty != false : earlier.Charges.Any(later.Charges.Contains);
    }

    private static bool IsLater(Claim before, Claim after) =>
        DateBounds.Before(before.When.Bounds, after.When.Bounds) == Certainty.Certainly || Follows(after, before, []);

    private static bool Follows(Claim after, Claim before, HashSet<Claim> seen) =>
        seen.Add(after) && after.Earlier.Any(middle => middle == before || Follows(middle, before, seen));
}
