using System;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>The reader beside the bare token loop and nothing else: what the comparison says of it, sooner.</summary>
internal static class ReaderRatio
{
    /// <param name="only">Part of the name of the only loads; empty for all.</param>
    public static int Run(string only)
    {
        foreach (var load in Comparison.Loads.Select(static make => make(1)).Where(load => load.Name.Contains(only, StringComparison.Ordinal)))
        {
            var slices = load.Slices(LoadComparison.SliceBytes).ToArray();
            var (bare, reader) = (Candidate.Of("bare token loop", slices, Candidates.BareTokenLoop), Candidate.Of("reader", slices, new Candidates().Read));
            Interleaving.Run([bare, reader]);
            var ratio = Interleaving.Ratio(bare, reader);
            Console.WriteLine(FormattableString.Invariant($"{load.Name}: {ratio.Median:F3} (best {ratio.Best:F3}; {ratio.Min:F3} to {ratio.Max:F3})"));
        }
        return 0;
    }
}
