using System;
using System.Collections.Generic;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>What a comparison gave, round by round, and of the best times.</summary>
internal sealed class Samples
{
    private readonly double[] _sorted;

    public Samples(IReadOnlyCollection<double> values, double? best = null)
    {
        _sorted = [.. values.Order()];
        Best = best;
    }

    public double Min => _sorted[0];

    public double Max => _sorted[^1];

    /// <summary>Of an even number the mean of the two in the middle.</summary>
    public double Median => (_sorted[(_sorted.Length - 1) / 2] + _sorted[_sorted.Length / 2]) / 2;

    /// <summary>The same of the best times of both, in whatever rounds they were; null where that says nothing.</summary>
    public double? Best { get; }

    /// <param name="change">Keeps which is less.</param>
    public Samples Select(Func<double, double> change) => new([.. _sorted.Select(change)], Best is { } best ? change(best) : null);

    /// <summary>Runs two things in turn, the one that began last round second in the next: how many times as long the first takes.</summary>
    public static Samples OfPairs(int rounds, Func<double> above, Func<double> below)
    {
        var (ratios, bestAbove, bestBelow) = (new List<double>(), double.MaxValue, double.MaxValue);
        above();
        below();
        for (var round = 0; round < rounds; round++)
        {
            var (a, b) = (0.0, 0.0);
            foreach (var isAbove in round % 2 == 0 ? new[] { true, false } : [false, true])
            {
                if (isAbove)
                    bestAbove = Math.Min(bestAbove, a = above());
                else
                    bestBelow = Math.Min(bestBelow, b = below());
            }
            ratios.Add(a / b);
        }
        return new Samples(ratios, bestAbove / bestBelow);
    }
}
