using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class EventBeforeWhatItFollows() : EventRule("HAB2001", Severity.Error, "the event is dated {0}, but is said to be after \"{1}\" of {2}")
{
    public override IReadOnlyList<string> Needs { get; } = ["after"];

    protected override void Check(EventView later, RuleContext context)
    {
        if (!later.Date.IsPresent)
            return;
        foreach (var reference in later.After)
        {
            var earlier = context.EventOf(reference);
            // What was announced or threatened has the date for which it was announced: later events may come before that day.
            if (!earlier.Mode.IsAbsent && !earlier.Mode.Is(ModeCodes.Attempted))
                continue;
            // An event that lasts is followed by one that begins later, not by one that begins when it has ended.
            if (earlier.Date.IsPresent && later.Date.Bounds.LatestEnd < earlier.Date.Bounds.EarliestBegin)
                context.Report(this, later.Date.Range, later.Date.ToString(), reference.ToString(), earlier.Date.ToString()).RelatedTo(earlier.Date.Range.Start, earlier.Date.Range.End);
        }
    }
}
