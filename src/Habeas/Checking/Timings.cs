using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Habeas.Rules;

namespace Habeas.Checking;

/// <summary>Where the time of a check goes, all threads together. Measuring takes time itself, of rules above all, which are asked often and shortly. Thread-safe while sheets are handed out; read when the check is over.</summary>
internal sealed class Timings
{
    private readonly List<TimingSheet> _sheets = [];

    /// <summary>A sheet for one thread.</summary>
    public TimingSheet NewSheet()
    {
        var sheet = new TimingSheet();
        lock (_sheets)
            _sheets.Add(sheet);
        return sheet;
    }

    public TimeSpan Of(Phase phase) => Span(_sheets.Sum(sheet => sheet.Of(phase)));

    /// <summary>The rules that took longest, the longest first, with how often they were asked.</summary>
    public IReadOnlyList<(RuleInfo Rule, TimeSpan Time, long Asked)> Slowest(int most) =>
    [
        .. _sheets.SelectMany(static sheet => sheet.Rules).GroupBy(static pair => pair.Key)
            .Select(static rule => (rule.Key, Ticks: rule.Sum(static pair => pair.Value.Ticks), Asked: rule.Sum(static pair => pair.Value.Asked)))
            .OrderByDescending(static rule => rule.Ticks).ThenBy(static rule => rule.Key.Id, StringComparer.Ordinal).Take(most)
            .Select(static rule => (rule.Key, Span(rule.Ticks), rule.Asked)),
    ];

    private static TimeSpan Span(long ticks) => TimeSpan.FromSeconds(ticks / (double)Stopwatch.Frequency);
}
