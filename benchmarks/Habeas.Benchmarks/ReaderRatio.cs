using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>
/// The reader beside the bare token loop and nothing else, by turns over a few slices of each load. On a machine that does other things too, the best time of each slice
/// says what the code can do, and the median of the ratios of neighbours what it mostly does.
/// </summary>
internal static class ReaderRatio
{
    private const int SecondsALoad = 3;
    private const double WarmUpShare = 0.3;
    private const int SliceBytes = 256 * 1024;

    /// <param name="only">Part of the name of the only loads; empty for all.</param>
    public static int Run(string only)
    {
        foreach (var load in new[] { Load.SyntheticCompact(1), Load.SyntheticPretty(1), Load.Compact(1), Load.Pretty(1) })
        {
            if (load.Name.Contains(only, StringComparison.Ordinal))
                Console.WriteLine(Measure(load));
        }
        return 0;
    }

    private static string Measure(Load load)
    {
        var candidates = new Candidates();
        var slices = load.Slices(SliceBytes).ToArray();
        var bare = Enumerable.Repeat(double.MaxValue, slices.Length).ToArray();
        var read = (double[])bare.Clone();
        List<double> ratios = [];
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed.TotalSeconds < SecondsALoad)
        {
            for (var i = 0; i < slices.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                Candidates.BareTokenLoop(slices[i]);
                var between = Stopwatch.GetTimestamp();
                candidates.Read(slices[i]);
                var (first, second) = (Stopwatch.GetElapsedTime(start, between).TotalNanoseconds, Stopwatch.GetElapsedTime(between).TotalNanoseconds);
                if (clock.Elapsed.TotalSeconds < SecondsALoad * WarmUpShare)
                    continue;
                bare[i] = Math.Min(bare[i], first);
                read[i] = Math.Min(read[i], second);
                ratios.Add(first / second);
            }
        }
        ratios.Sort();
        return string.Create(CultureInfo.InvariantCulture,
            $"{load.Name,-20} best {bare.Sum() / read.Sum():F3}  median {ratios[ratios.Count / 2]:F3}  (a record: bare {bare.Sum() / load.Documents.Length:F0} ns, reader {read.Sum() / load.Documents.Length:F0} ns; {ratios.Count} slices)");
    }
}
