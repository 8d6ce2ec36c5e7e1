using Habeas.Index;

namespace Habeas.Rules;

/// <summary>Whether somebody was free at a time, as far as all records together tell.</summary>
internal static class Freedoms
{
    /// <summary>
    /// By what somebody was free from the first day to the last: a release, and nothing told that may have been custody after it, by whatever record. Null where that cannot be said.
    /// </summary>
    /// <param name="facts">What all records tell.</param>
    /// <param name="person">The hash of the person's id.</param>
    /// <param name="record">The record that is being judged: what it says of custody is not held against the release.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    public static FreedomFact? Of(FactTables facts, long person, long record, int first, int last)
    {
        var (at, count) = facts.Freedoms.Find(person);
        for (var i = at; i < at + count; i++)
        {
            var free = facts.Freedoms.Sorted(i);
            if (free.From > first || free.Until < last)
                continue;
            if (free.Reason == FreedomReason.Dead || (AgreesWithCases(facts, free) && !IsHeld(facts, person, record, free.From, last)))
                return free;
        }
        return null;
    }

    /// <summary>The person's id, for a message.</summary>
    public static string Name(RecordIndex index, SetReports reports, long person, Spot spot) =>
        index.IdOf(person) ?? (reports.TextAt(spot) is { } written && written.StartsWith("person:", System.StringComparison.Ordinal) ? written : "this person");

    /// <summary>What happened, and by which day, for a message.</summary>
    public static string Words(in FreedomFact free)
    {
        var what = free.Reason switch
        {
            FreedomReason.Suspended => "was given a suspended sentence",
            FreedomReason.Acquitted => "was finally acquitted",
            FreedomReason.Dead => "had died",
            _ => "was set free",
        };
        return what + " by " + (CalendarDay.OfBound(free.From - 1)?.ToString() ?? "an earlier day");
    }

    /// <summary>The person's own case has been looked at already; of other cases only the last day is known.</summary>
    private static bool AgreesWithCases(FactTables facts, in FreedomFact free)
    {
        var (at, count) = facts.Cases.Find(free.Key);
        if (free.IsOfCase && count == 1)
            return true;
        for (var i = at; i < at + count; i++)
        {
            var own = facts.Cases.Sorted(i);
            if (own.HasUndatedCustody || own.LastDay >= free.From)
                return false;
        }
        return true;
    }

    private static bool IsHeld(FactTables facts, long person, long record, int first, int last)
    {
        var (at, count) = facts.Held.Find(person);
        for (var i = at; i < at + count; i++)
        {
            var held = facts.Held.Sorted(i);
            if (held.Record != record && held.Until >= first && held.From <= last)
                return true;
        }
        return false;
    }
}
