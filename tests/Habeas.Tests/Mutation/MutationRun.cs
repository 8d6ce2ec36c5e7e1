using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Habeas.Tests.Mutation;

/// <summary>All faults planted and checked once, for the tests that look at the outcome.</summary>
public sealed class MutationRun
{
    private readonly Dictionary<string, string[]> _idsOfRow = File.ReadLines(Checkout.Path("src", "Habeas", "Rules", "domain-rules.tsv")).Skip(1).Select(static line => line.Split('\t'))
        .ToDictionary(static row => row[0], static row => row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public MutationRun()
    {
        var faults = new List<PlantedFault>();
        foreach (var planter in Planters.All)
        {
            var planted = 0;
            foreach (var place in planter.Places(CleanSet.Seeds))
            {
                if (planted == planter.Times)
                    break;
                if (planter.Plant(CleanSet.Seeds, place) is not { } fault)
                    continue;
                faults.Add(fault);
                planted++;
            }
            if (planted == 0)
                Barren.Add(planter);
        }
        var outcomes = new Outcome[faults.Count];
        Parallel.For(0, faults.Count, at => outcomes[at] = faults[at].Check(RulesOf(faults[at].Planter)));
        Outcomes = [.. outcomes, .. FolderFaults.Run()];
    }

    internal IReadOnlyList<Outcome> Outcomes { get; }

    /// <summary>Planters that found no place.</summary>
    internal List<Planter> Barren { get; } = [];

    private string[] RulesOf(Planter planter) => planter.Rule.StartsWith("HAB", StringComparison.Ordinal) ? [planter.Rule] : _idsOfRow[planter.Rule];
}
