using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class EventBeforeWhatItFollows() : EventRule("HAB2001", Severity.Error, "the event is dated {0}, but is said to be after \"{1}\" of {2}"), IAcrossRecords
{
    /// <summary>Nobody follows more: a chain is given up there.</summary>
    private const int LongestChain = 1000;

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

    public FactSorts Compared => FactSorts.After;

    /// <summary>What another record tells, or what is only reached over events without a date.</summary>
    public void Check(RecordIndex index, SetReports reports)
    {
        foreach (var later in index.Facts.After)
        {
            if (later.IsDated && EarlierThan(later, index) is { } earlier)
                reports.Add(Info, later.Date, index.SpotOf(index.Find(earlier)), reports.TextAt(later.Date) ?? "too early", index.IdOf(earlier) ?? "that", Days.Words(index.EarliestDayOf(earlier), index.LatestDayOf(earlier)));
        }
    }

    /// <summary>What an event is said to be later than, directly or over others, and is certainly before; null where there is no such thing.</summary>
    private static long? EarlierThan(in AfterFact later, RecordIndex index)
    {
        if (index.EarliestDayOf(later.Earlier) != int.MinValue)
            return !later.IsLocal && index.IsBefore(later, later.Earlier) ? later.Earlier : null;
        var seen = new HashSet<long> { later.Earlier };
        var open = new Queue<long>(seen);
        while (open.Count > 0 && seen.Count < LongestChain)
        {
            var (at, count) = index.Facts.After.Find(open.Dequeue());
            for (var i = at; i < at + count; i++)
            {
                var next = index.Facts.After.Sorted(i).Earlier;
                if (index.EarliestDayOf(next) == int.MinValue)
                {
                    if (seen.Add(next))
                        open.Enqueue(next);
                }
                else if (index.IsBefore(later, next))
                {
                    return next;
                }
            }
        }
        return null;
    }
}
