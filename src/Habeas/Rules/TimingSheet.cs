using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace Habeas.Rules;

/// <summary>Where the time of one thread goes: by phase, and by rule. In the ticks of <see cref="Stopwatch"/>.</summary>
internal sealed class TimingSheet
{
    private readonly long[] _phases = new long[(int)Phase.WriteReport + 1];
    private readonly Dictionary<RuleInfo, (long Ticks, long Asked)> _rules = [];

    public IReadOnlyDictionary<RuleInfo, (long Ticks, long Asked)> Rules => _rules;

    public static long Now => Stopwatch.GetTimestamp();

    /// <summary>The time, where somebody keeps it.</summary>
    public static long Start(TimingSheet? timings) => timings is null ? 0 : Now;

    public long Of(Phase phase) => _phases[(int)phase];

    public void Add(Phase phase, long ticks) => _phases[(int)phase] += ticks;

    /// <summary>Adds the time since then, and tells the time.</summary>
    public long AddSince(Phase phase, long start)
    {
        var now = Now;
        Add(phase, now - start);
        return now;
    }

    /// <summary>Adds what it took to ask a rule once.</summary>
    public void Add(RuleInfo rule, long ticks)
    {
        _rules.TryGetValue(rule, out var sum);
        _rules[rule] = (sum.Ticks + ticks, sum.Asked + 1);
    }
}
