using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>Which two stages of a case belong to one accusation, as far as nothing speaks against it.</summary>
internal static class StagePairs
{
    /// <summary>Whether the later stage can be of the same matter as the earlier one, so that it cannot be without it.</summary>
    public static bool MayBelongTogether(CaseView own, EventView earlier, EventView later)
    {
        if (!Stages.MayShareAMatter(earlier, later) || Stages.Follows(earlier, later) || Stages.BeginAgain(own))
            return false;
        if (earlier.Type.Is(EventCodes.Arrest))
            return !(later.Type.Is(EventCodes.Verdict) && (!IsCustodial(later) || IsAbroad(own, earlier))) && !IsHeldOtherwise(own, earlier);
        // A charge that comes after the judgment on the same charge is an error of its own.
        if (later.Type.Is(EventCodes.Verdict))
            return !Stages.ShareAMatter(earlier, later);
        // An appeal that names the judgment it is against is an error of its own.
        return !later.Type.Is(EventCodes.Appeal) || !(HasOtherDecision(own) || Stages.IsAbout(later, earlier));
    }

    /// <summary>After an acquittal, a fine or a suspended sentence an arrest is a new matter.</summary>
    private static bool IsCustodial(EventView judgment) =>
        Custody.IsToPrison(judgment) || (judgment.Parts.Count == 0 && !judgment.Outcome.Is(OutcomeCodes.Acquitted, OutcomeCodes.Annulled));

    /// <summary>Whether it was made in another State than that which persecutes: whoever was judged in absence is sought there.</summary>
    private static bool IsAbroad(CaseView own, EventView arrest) =>
        arrest.Place.IsPresent && arrest.Place.State.IsPresent && own.State.IsPresent && !arrest.Place.State.Text.SaysTheSameAs(own.State.Text);

    /// <summary>Whether there is custody that need not have begun with that arrest.</summary>
    private static bool IsHeldOtherwise(CaseView own, EventView arrest)
    {
        foreach (var other in own.Events)
        {
            if (other.Index != arrest.Index && other.Mode.IsAbsent && Custody.IsTaking(other.Type.Index) && !(Custody.When(other) is { IsPresent: true } when && !when.IsCertainlyBefore(arrest.Date)))
                return true;
        }
        return false;
    }

    private static bool HasOtherDecision(CaseView own)
    {
        foreach (var other in own.Events)
        {
            if (other.Type.Is(EventCodes.Ruling, EventCodes.Remand))
                return true;
        }
        return false;
    }
}
