using System;
using System.Runtime.CompilerServices;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>What events mean for custody and life; the same as for timelines, seen from the views that rules read.</summary>
internal static class Custody
{
    /// <summary>Whether an event of this type takes or holds somebody.</summary>
    public static bool IsTaking(int type) => type is EventCodes.Arrest or EventCodes.Abduction or EventCodes.Transfer or EventCodes.Remand or EventCodes.Custody or EventCodes.Disappearance
        or EventCodes.Isolation;

    /// <summary>Whether it can happen to the living only. People have been charged, tried and designated after their death.</summary>
    public static bool NeedsLife(int type) => IsTaking(type) || type is EventCodes.Release or EventCodes.Interrogation or EventCodes.Confession or EventCodes.Refusal
        or EventCodes.Retraction or EventCodes.Torture or EventCodes.IllTreatment or EventCodes.SexualViolence or EventCodes.HungerStrike or EventCodes.Hospitalisation
        or EventCodes.CareDenied or EventCodes.Coercion or EventCodes.Extradition or EventCodes.Rendition or EventCodes.Exile or EventCodes.AsylumSought;

    /// <summary>Whether a penalty takes away liberty.</summary>
    public static bool IsPrison(int penalty) => penalty is PenaltyCodes.Imprisonment or PenaltyCodes.LifeImprisonment or PenaltyCodes.Detention;

    /// <summary>Whether those so called are, by definition, deprived of liberty.</summary>
    public static bool IsPrisoner(CodeField role) => role.Is(RoleCodes.PoliticalPrisoner, RoleCodes.PrisonerOfConscience);

    /// <summary>A judgment all of whose prison terms are suspended.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsSuspended(EventView judgment)
    {
        var isSuspended = false;
        if (!judgment.Type.Is(EventCodes.Verdict))
            return false;
        foreach (var part in judgment.Parts)
        {
            if (!IsPrison(part.Type.Index))
                continue;
            if (!part.Suspended.IsTrue)
                return false;
            isSuspended = true;
        }
        return isSuspended;
    }

    /// <summary>A judgment with a prison term that is not suspended, or is not told to be.</summary>
    public static bool IsToPrison(EventView judgment)
    {
        if (!judgment.Type.Is(EventCodes.Verdict))
            return false;
        foreach (var part in judgment.Parts)
        {
            if (IsPrison(part.Type.Index) && !part.Suspended.IsTrue)
                return true;
        }
        return false;
    }

    /// <summary>Whether it is told flatly: it happened, and nobody leaves a doubt.</summary>
    public static bool IsPlain(EventView happened) => happened.Mode.IsAbsent && IsUndoubted(happened);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsUndoubted(StatementView statement) => !statement.Standing.Is(StandingCodes.Alleged) && statement.Hedge.IsAbsent && statement.Contested.Count == 0;

    /// <summary>When it happened, or a time at which it held.</summary>
    public static DateField When(EventView happened) => happened.Date.IsAbsent ? happened.AsOf : happened.Date;

    /// <summary>Whether a reference leads to a person's whole record, here or elsewhere.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsPerson(ReferenceField reference) => reference.IsPresent && !reference.IsLocal && reference.Text.StartsWith("person:"u8);
}
