using System;
using System.Linq;

namespace Habeas.Benchmarks;

/// <summary>The reader and the full check beside the bare token loop, and nothing else: what the comparison says of them, sooner.</summary>
internal static class Ratios
{
    /// <param name="only">Part of the name of the only loads; empty for all.</param>
    public static int Run(string only)
    {
        foreach (var load in Comparison.Loads.Select(static make => make(2)).Where(load => load.Name.Contains(only, StringComparison.Ordinal)))
        {
            var slices = load.Slices(LoadComparison.SliceBytes).ToArray();
            var candidates = new Candidates();
            Candidate[] all =
            [
                Candidate.Of("bare token loop", slices, Candidates.BareTokenLoop),
                Candidate.Of("reader", slices, candidates.Read),
                Candidate.Of("full check", slices, candidates.Check),
                Candidate.Of("full check, 1 % faulty", [.. Load.WithFaults(slices)], candidates.Check),
            ];
            Interleaving.Run(all);
            foreach (var candidate in all)
            {
                var ratio = Interleaving.Ratio(all[0], candidate);
                var nanoseconds = new Samples([.. Interleaving.Seconds(candidate, slices.Length, isQuiet: true)]).Median * 1e9 / load.Documents.Length;
                Console.WriteLine(FormattableString.Invariant($"{load.Name}: {candidate.Name} {ratio.Median:F3} ({ratio.Min:F3} to {ratio.Max:F3}; as it came {ratio.AsItCame:F3}), {nanoseconds:F0} ns a record"));
            }
            Console.WriteLine(FormattableString.Invariant($"{load.Name}: {100 * Interleaving.ShareOfQuiet(all):F0} % of the turns found the machine quiet"));
        }
        return 0;
    }
}
