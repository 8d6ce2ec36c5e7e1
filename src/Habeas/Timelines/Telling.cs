using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Codes;
using Habeas.Records;

namespace Habeas.Timelines;

/// <summary>When the text that makes a claim can have come into being: nothing it tells as done happened later.</summary>
internal static class Telling
{
    private static readonly StepCode[] Birth = [StepCode.Signed, StepCode.Adopted, StepCode.Issued, StepCode.Sent, StepCode.Submitted, StepCode.Published];

    /// <summary>The first and the last such day, without bound where nothing is known. Of several texts the earliest counts.</summary>
    public static (int Earliest, int Latest) Of(RecordSet records, Claim claim)
    {
        List<DateBounds> texts = [];
        foreach (var citation in claim.Sources)
        {
            if (records.Find(citation.Source) is Source { Published: { } published })
                texts.Add(published.Bounds);
        }

        if (claim.Record is Declaration text && OfText(text) is { } day)
            texts.Add(day);
        return texts.Count == 0 ? (int.MinValue, int.MaxValue) : (texts.Min(t => t.EarliestBegin), texts.Min(t => t.LatestEnd));
    }

    /// <summary>A text that was issued again may have been added to; then its last issue is the last bound of what stands in it.</summary>
    private static DateBounds? OfText(Declaration text)
    {
        var days = text.Steps.Where(step => step.Date is not null && Birth.Contains(step.Type)).Select(step => step.Date!.Value.Bounds).ToArray();
        if (days.Length == 0)
            return null;
        var latest = text.Editions.Count > 1 ? days.Max(day => day.LatestEnd) : days.Min(day => day.LatestEnd);
        return DateBounds.Point(Math.Min(latest, days.Min(day => day.EarliestBegin)), latest);
    }
}
