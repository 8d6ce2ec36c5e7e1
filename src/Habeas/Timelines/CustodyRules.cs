using System.Collections.Generic;
using System.Linq;
using Habeas.Codes;

namespace Habeas.Timelines;

/// <summary>Works out custody on a day; the rules are told at <see cref="CustodyAnswer"/>.</summary>
internal static class CustodyRules
{
    private static readonly EventCode[] Takings = [EventCode.Arrest, EventCode.Abduction, EventCode.Transfer, EventCode.Remand];

    private static readonly EventCode[] Holdings = [EventCode.Custody, EventCode.Disappearance, EventCode.Isolation];

    private static readonly PenaltyCode[] Prison = [PenaltyCode.Imprisonment, PenaltyCode.LifeImprisonment, PenaltyCode.Detention];

    public static CustodyAnswer Answer(IEnumerable<Claim> claims, CalendarDay asked)
    {
        var day = asked.DayNumber;
        var facts = claims.Where(claim => claim.Happened).ToArray();
        var stays = facts.Where(claim => Takings.Contains(claim.Type) || Holdings.Contains(claim.Type)).ToArray();
        var ends = facts.Where(claim => claim.Type == EventCode.Release || claim.Type == EventCode.Death).ToArray();
        var held = stays.Select(claim => Held(claim, day, ends)).OfType<CustodyEvidence>().ToArray();
        var free = ends.Concat(facts.Where(IsSuspended)).Select(claim => NotHeld(claim, day, stays)).OfType<CustodyEvidence>().ToArray();
        return new CustodyAnswer(asked, held, free, held.Any(e => e.Reason == CustodyReason.Since) && IsToldAgain(stays, ends, day));
    }

    private static CustodyEvidence? Held(Claim claim, int day, Claim[] ends)
    {
        var stay = Stay.Of(claim);
        if (day < stay.EarliestBegin || (stay.IsClosed && day > stay.StatedUntil))
            return null;
        if (day >= stay.LatestBegin && day <= stay.CertainUntil)
            return new CustodyEvidence(claim, CustodyReason.Stated, Cap(claim, Certainty.Certainly));
        if (day <= stay.StatedUntil)
            return new CustodyEvidence(claim, CustodyReason.Stated, Certainty.Possibly);
        return ends.Any(end => IsPlain(end) && end.When.Bounds.EarliestBegin >= stay.StatedUntil && end.When.Bounds.LatestEnd <= day)
            ? null
            : new CustodyEvidence(claim, CustodyReason.Since, Certainty.Possibly);
    }

    private static CustodyEvidence? NotHeld(Claim claim, int day, Claim[] stays)
    {
        var when = claim.When.Bounds;
        if (day < claim.BearsFrom)
            return null;
        if (claim.Type == EventCode.Death)
            return new CustodyEvidence(claim, CustodyReason.Dead, Cap(claim, day > when.LatestEnd ? Certainty.Certainly : Certainty.Possibly));
        var isTakenAgain = stays.Any(taken => IsPlain(taken) && Stay.Of(taken) is var stay && stay.EarliestBegin >= when.LatestEnd && stay.StatedUntil <= day);
        return isTakenAgain ? null : new CustodyEvidence(claim, claim.Type == EventCode.Release ? CustodyReason.Released : CustodyReason.Suspended, Certainty.Possibly);
    }

    /// <summary>A verdict all of whose prison terms are suspended.</summary>
    private static bool IsSuspended(Claim claim)
    {
        if (claim.Type != EventCode.Verdict || claim.Event is not { } verdict)
            return false;
        var terms = verdict.Parts.Where(part => Prison.Contains(part.Type)).ToArray();
        return terms.Length != 0 && terms.All(part => part.Suspended == true);
    }

    private static bool IsToldAgain(Claim[] stays, Claim[] ends, int day) =>
        stays.Any(claim => Holdings.Contains(claim.Type) && Stay.Of(claim).EarliestBegin is var later && later > day && later < DateBounds.FarFuture
            && !ends.Any(end => end.When.Bounds.LatestEnd >= day && end.When.Bounds.EarliestBegin <= later));

    private static Certainty Cap(Claim claim, Certainty certainty) => IsPlain(claim) ? certainty : Certainty.Possibly;

    private static bool IsPlain(Claim claim) => claim.IsOfSubject && !claim.IsDoubted;
}
