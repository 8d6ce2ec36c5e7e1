using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Habeas.Checking;

namespace Habeas.Benchmarks;

/// <summary>A set of documents in memory through the checker, on one thread and on two.</summary>
internal static class Threads
{
    private const int Records = 10_000;
    private const int Rounds = 9;

    public static Floor Compare()
    {
        var inputs = new Synthetic(seed: 1).WholeSet().Take(Records).Select(static record => (Input)new MemoryInput(Encoding.UTF8.GetBytes(record), null)).ToList();
        var ratios = new List<double>();
        for (var round = -2; round < Rounds; round++)
        {
            var one = Seconds(inputs, 1);
            var two = Seconds(inputs, 2);
            if (round >= 0)
                ratios.Add(one / two);
        }
        return new Floor($"whole set of {Records:N0} documents in memory: two threads ÷ one", ratios, 1.7, 1.85);
    }

    private static double Seconds(List<Input> inputs, int threads)
    {
        var result = new HabeasChecker(new CheckOptions { Threads = threads }).Run(inputs);
        return result.Findings.Count == 0 ? result.Summary.Elapsed.TotalSeconds : throw new InvalidOperationException("the set is to be valid: " + result.Findings[0].Message);
    }
}
