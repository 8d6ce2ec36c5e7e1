using System;
using System.Collections.Generic;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>What a comparison gave, round by round.</summary>
internal sealed class Samples
{
    private readonly double[] _sorted;
    private readonly double? _asItCame;

    public Samples(IReadOnlyCollection<double> values, double? asItCame = null)
    {
        _sorted = [.. values.Order()];
        _asItCame = asItCame;
    }

    public double Min => _sorted[0];

    public double Max => _sorted[^1];

    /// <summary>Of an even number the mean of the two in the middle.</summary>
    public double Median => (_sorted[(_sorted.Length - 1) / 2] + _sorted[_sorted.Length / 2]) / 2;

    /// <summary>The median of what was measured whatever else ran; another one only where the rest was measured while nothing did.</summary>
    public double AsItCame => _asItCame ?? Median;

    /// <param name="change">Keeps which is less.</param>
    public Samples Select(Func<double, double> change) => new([.. _sorted.Select(change)], _asItCame is { } asItCame ? change(asItCame) : null);

    /// <summary>
    /// Runs two things in turn, the one that began last time second the next time: how many times as long the first takes. A round goes a few times over both, and the time of each in the
    /// middle counts.
    /// </summary>
    public static Samples OfPairs(int rounds, int timesEach, Func<double> above, Func<double> below)
    {
        var ratios = new List<double>();
        above();
        below();
        for (var round = 0; round < rounds; round++)
        {
            var (a, b) = (new double[timesEach], new double[timesEach]);
            for (var time = 0; time < timesEach; time++)
            {
                var isFirst = (round + time) % 2 == 0;
                if (isFirst)
                    a[time] = above();
                b[time] = below();
                if (!isFirst)
                    a[time] = above();
            }
            ratios.Add(new Samples(a).Median / new Samples(b).Median);
        }
        return new Samples(ratios);
    }
}
