using System.Collections.Generic;
using System.Linq;
using Habeas.Findings;
using Habeas.Index;

namespace Habeas.Rules;

/// <summary>Runs the rules about records together, and applies what the records accept of what they find.</summary>
internal static class SetChecker
{
    public static void Check(RecordIndex index, SetReports reports, TimingSheet? timings)
    {
        var start = TimingSheet.Start(timings);
        // It takes longer than all rules, most of which ask for something else.
        if (index.Has(FactSorts.People))
            index.People.BeginSearch();
        foreach (var rule in Catalogue.SetRules)
        {
            if (!index.Has(rule.Needs))
                continue;
            rule.Check(index, reports);
            start = Note(timings, rule, start);
        }
        foreach (var rule in Catalogue.AcrossRecords)
        {
            if (!index.Has(rule.Compared))
                continue;
            rule.Check(index, reports);
            start = Note(timings, (Rule)rule, start);
        }
        if (index.Has(FactSorts.Suppressions))
            Suppress(index, reports);
    }

    private static long Note(TimingSheet? timings, Rule rule, long start)
    {
        if (timings is null)
            return 0;
        var now = TimingSheet.Now;
        timings.Add(rule.Info, now - start);
        return now;
    }

    private static void Suppress(RecordIndex index, SetReports reports)
    {
        var accepted = new HashSet<SetReport>();
        var unused = new List<SuppressionFact>();
        var byDocument = reports.Items.ToLookup(static item => (item.Spot.Input, item.Spot.Record));
        foreach (var fact in index.Facts.Suppressions)
        {
            var found = byDocument[(fact.Spot.Input, fact.Spot.Record)].Where(item => item.Report.Rule == fact.Rule && item.Spot.Start >= fact.From && item.Spot.Start < fact.To).ToList();
            accepted.UnionWith(found);
            if (found.Count == 0 && !fact.IsUsed)
                unused.Add(fact);
        }
        reports.Remove(accepted);
        if (unused.Count == 0 || index.MissesRecords)
            return;
        // Whoever checks one record by itself has not got what its rules would compare it with.
        var lacking = new HashSet<(int, int)>(index.Unresolved().Select(static reference => (reference.Spot.Input, reference.Spot.Record)));
        foreach (var fact in unused)
        {
            if (!lacking.Contains((fact.Spot.Input, fact.Spot.Record)))
                reports.Add(SuppressionFaults.Unused, fact.Spot, null, fact.Rule.Id, reports.TextAt(fact.Spot) ?? "this place", "").WithEdit(fact.Removal, "", isSafe: false);
        }
    }
}
