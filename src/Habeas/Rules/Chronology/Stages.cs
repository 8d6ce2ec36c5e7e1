using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>What the events of a case are about, so that those of one accusation can be compared.</summary>
internal static class Stages
{
    /// <summary>Whether both are about the same charge, proceeding or event.</summary>
    public static bool ShareAMatter(EventView a, EventView b)
    {
        foreach (var one in a.Concerns)
        {
            foreach (var other in b.Concerns)
            {
                if (one.Hash == other.Hash && one.IsLocal == other.IsLocal)
                    return true;
            }
        }
        return false;
    }

    /// <summary>Whether they may be about the same: one does not tell, or both tell the same.</summary>
    public static bool MayShareAMatter(EventView a, EventView b) => a.Concerns.Count == 0 || b.Concerns.Count == 0 || ShareAMatter(a, b);

    /// <summary>Whether one is said to come after the other.</summary>
    public static bool Follows(EventView later, EventView earlier) => later.After.Names(earlier.Id);

    /// <summary>Whether one is said to be about the other.</summary>
    public static bool IsAbout(EventView decision, EventView matter) => decision.Concerns.Names(matter.Id);

    /// <summary>Whether a judgment was set aside or sent back, so that everything can come again.</summary>
    public static bool BeginAgain(CaseView own)
    {
        foreach (var happened in own.Events)
        {
            if (happened.Outcome.Is(OutcomeCodes.Annulled, OutcomeCodes.Remitted) || happened.Type.Is(EventCodes.ChargeChanged))
                return true;
        }
        return false;
    }

    /// <summary>Whether an event of a type is told to have happened.</summary>
    public static bool Has(CaseView own, int type)
    {
        foreach (var happened in own.Events)
        {
            if (happened.Mode.IsAbsent && happened.Type.Is(type))
                return true;
        }
        return false;
    }

    /// <summary>The first event of a type that happened; an absent one where one of them has no date, or is in doubt.</summary>
    public static EventView First(CaseView own, int type)
    {
        var first = new EventView(own.Tape, 0);
        foreach (var happened in own.Events)
        {
            if (!happened.Mode.IsAbsent || !happened.Type.Is(type))
                continue;
            if (!happened.Date.IsPresent || !Custody.IsPlain(happened))
                return new EventView(own.Tape, 0);
            if (!first.IsPresent || happened.Date.Bounds.EarliestBegin < first.Date.Bounds.EarliestBegin)
                first = happened;
        }
        return first;
    }

    /// <summary>The only event of a type that happened and takes the place of no other; an absent one where there are several.</summary>
    public static EventView Root(CaseView own, int type)
    {
        var found = default(EventView);
        var count = 0;
        foreach (var happened in own.Events)
        {
            if (!happened.Mode.IsAbsent || !happened.Type.Is(type) || !happened.Replaces.IsAbsent)
                continue;
            found = happened;
            count++;
        }
        return count == 1 ? found : new EventView(own.Tape, 0);
    }
}
