using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>
/// The reader beside the bare token loop and nothing else, in slices of a few milliseconds by turns. On a machine that does other things too, the best slice of each
/// says what the code can do, and the median of the ratios of neighbours what it mostly does.
/// </summary>
internal static class ReaderRatio
{
    private const int SecondsALoad = 3;
    private const double WarmUpShare = 0.3;

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
        List<double> bare = [];
        List<double> read = [];
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed.TotalSeconds < SecondsALoad)
        {
            var slice = Stopwatch.GetTimestamp();
            Candidates.BareTokenLoop(load);
            var between = Stopwatch.GetTimestamp();
            candidates.Read(load);
            if (clock.Elapsed.TotalSeconds < SecondsALoad * WarmUpShare)
                continue;
            bare.Add(Stopwatch.GetElapsedTime(slice, between).TotalNanoseconds / load.Documents.Length);
            read.Add(Stopwatch.GetElapsedTime(between).TotalNanoseconds / load.Documents.Length);
        }
        var ratios = bare.Zip(read, static (above, below) => above / below).Order().ToList();
        return string.Create(CultureInfo.InvariantCulture,
            $"{load.Name,-20} best {bare.Min() / read.Min():F3}  median {ratios[ratios.Count / 2]:F3}  (a record: bare {bare.Min():F0} ns, reader {read.Min():F0} ns; {ratios.Count} slices)");
    }
}
