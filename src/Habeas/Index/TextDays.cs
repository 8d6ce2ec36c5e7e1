using System;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>When declarations came to be.</summary>
internal static class TextDays
{
    /// <summary>
    /// The first day on which the declaration can have come to be; <see cref="int.MinValue"/> where that is not told. A day of publication is none: pages are
    /// published again and again, and often only the last time is dated.
    /// </summary>
    public static int EarliestOf(DeclarationView declaration) => Of(declaration).Earliest;

    /// <summary>The last day on which the text can have been changed; <see cref="int.MaxValue"/> where a step or edition has no date, or there is none.</summary>
    public static int LatestOf(DeclarationView declaration) => Of(declaration).Latest;

    /// <summary>Both.</summary>
    public static (int Earliest, int Latest) Of(DeclarationView declaration)
    {
        var (earliest, latest) = (int.MaxValue, int.MinValue);
        var isOrigin = false;
        foreach (var step in declaration.Steps)
        {
            if (!step.Date.IsPresent)
            {
                latest = int.MaxValue;
                continue;
            }
            var bounds = step.Date.Bounds;
            isOrigin |= step.Type.Index is StepCodes.Signed or StepCodes.Tabled or StepCodes.Issued or StepCodes.Sent or StepCodes.Submitted or StepCodes.Adopted or StepCodes.AdoptedInCommittee;
            earliest = Math.Min(earliest, bounds.EarliestBegin);
            latest = Math.Max(latest, bounds.LatestEnd);
        }
        foreach (var edition in declaration.Editions)
        {
            if (edition.Date.IsPresent)
                latest = Math.Max(latest, edition.Date.Bounds.LatestEnd);
        }
        return (isOrigin ? earliest : int.MinValue, latest == int.MinValue ? int.MaxValue : latest);
    }
}
