using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class ArrestedWithoutRelease() : CaseEventRule("HAB2012", Severity.Warning, "arrested on {0} and again on {1}, but nothing tells how the first custody ended")
{
    public override IReadOnlyList<int> Types { get; } = [EventCodes.Arrest];

    protected override void Check(CaseView own, EventView second, RuleContext context)
    {
        if (!IsArrest(second))
            return;
        var first = LastBefore(own, second);
        if (first.IsPresent && !HasEnded(own, first, second))
            context.Report(this, second.Date.Range, first.Date.ToString(), second.Date.ToString()).RelatedTo(first.Date.Range.Start, first.Date.Range.End);
    }

    private static bool IsArrest(EventView happened) => happened.Type.Is(EventCodes.Arrest) && Custody.IsPlain(happened) && happened.Date.IsPresent;

    private static EventView LastBefore(CaseView own, EventView second)
    {
        var last = new EventView(own.Tape, 0);
        foreach (var other in own.Events)
        {
            if (IsArrest(other) && other.Date.IsCertainlyBefore(second.Date) && (!last.IsPresent || other.Date.Bounds.EarliestBegin > last.Date.Bounds.EarliestBegin))
                last = other;
        }
        return last;
    }

    /// <summary>Whether anything told may have ended the custody that began with the first arrest before the second.</summary>
    private static bool HasEnded(CaseView own, EventView first, EventView second)
    {
        foreach (var other in own.Events)
        {
            if (other.Index == first.Index || other.Index == second.Index || !other.Mode.IsAbsent || !MayEnd(other, second))
                continue;
            var when = other.Type.Is(EventCodes.Custody, EventCodes.Disappearance) ? other.Date : Custody.When(other);
            if (!when.IsPresent || (when.Before(first.Date) != Certainty.Certainly && second.Date.Before(when) != Certainty.Certainly))
                return true;
        }
        return first.Lasted.IsPresent || first.Date.Bounds.IsLasting;
    }

    private static bool MayEnd(EventView other, EventView second) => other.Type.Index switch
    {
        EventCodes.Release or EventCodes.Pardon or EventCodes.ChargeDropped or EventCodes.Ruling or EventCodes.Extradition or EventCodes.Rendition or EventCodes.Expulsion
            or EventCodes.Exile or EventCodes.AsylumSought or EventCodes.ProtectionGranted or EventCodes.Summons or EventCodes.Rehabilitation => true,
        EventCodes.Verdict => MayLetGo(other, second),
        // Custody of which an end is told.
        EventCodes.Custody or EventCodes.Disappearance => other.Date.IsPresent && other.Date.Bounds.IsLasting && other.Date.Bounds.EarliestEnd <= second.Date.Bounds.LatestBegin,
        _ => false,
    };

    /// <summary>Only a prison term that still ran at the second arrest leaves the first custody unended.</summary>
    private static bool MayLetGo(EventView judgment, EventView second)
    {
        if (!Custody.IsToPrison(judgment) || !judgment.Date.IsPresent)
            return true;
        foreach (var part in judgment.Parts)
        {
            if (part.Type.Is(PenaltyCodes.LifeImprisonment))
                return false;
            // Time spent before the judgment counts, so that the term may be over at any time.
            if (Custody.IsPrison(part.Type.Index) && (!part.Term.TryGet(out var term) || judgment.Date.Bounds.Plus(term).EarliestBegin <= second.Date.Bounds.LatestBegin))
                return true;
        }
        return false;
    }
}
