using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Habeas.Checking;

namespace Habeas.Benchmarks;

/// <summary>A set of documents in memory through the checker, on one thread and on two.</summary>
internal static class Threads
{
    private const int Records = 10_000;
    private const int Rounds = 9;
    private const int TimesEach = 21;

    public static Floor Compare()
    {
        var inputs = new Synthetic().WholeSet().Take(Records).Select(static record => (Input)new MemoryInput(Encoding.UTF8.GetBytes(record), null)).ToList();
        return LeftOut("") with { Measured = Samples.OfPairs(Rounds, TimesEach, () => Seconds(inputs, 1), () => Seconds(inputs, 2)) };
    }

    public static Floor LeftOut(string why) =>
        new(string.Create(CultureInfo.InvariantCulture, $"whole set of {Records:N0} documents in memory: two threads ÷ one"), null, 1.7, 1.85, Limit.Threads) { Without = why };

    private static double Seconds(List<Input> inputs, int threads)
    {
        GC.Collect();
        var result = new HabeasChecker(new CheckOptions { Threads = threads }).Run(inputs);
        return result.Findings.Count == 0 ? result.Summary.Elapsed.TotalSeconds : throw new InvalidOperationException("the set is to be valid: " + result.Findings[0].Message);
    }
}
