using System.Collections.Generic;
using Habeas.Index;

namespace Habeas.Rules;

internal sealed class NumberOfAnotherRecord() : SetRule("HAB6011", Severity.Warning, "\"{0}\" is the number of \"{1}\" too: a number of this scheme is given once", FactSorts.Numbers)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        var numbers = index.Facts.Numbers;
        var linked = new HashSet<(long, long)>();
        foreach (var fact in index.Facts.Links)
            linked.Add(Pair(fact.First, fact.Second));
        for (var i = 0; i < numbers.Count; i++)
        {
            var second = numbers[i];
            var (at, count) = numbers.Find(second.Key);
            var first = numbers.Sorted(at);
            if (count > 1 && first.Record != second.Record && !linked.Contains(Pair(first.Record, second.Record)))
                reports.Add(Info, second.Spot, first.Spot, reports.TextAt(second.Spot) ?? "this number", index.IdOf(first.Record) ?? "another record");
        }
    }

    private static (long, long) Pair(long a, long b) => a < b ? (a, b) : (b, a);
}
