using System;
using System.Text;
using Habeas.Index;

namespace Habeas.Rules;

internal sealed class RetractedReference() : SetRule("HAB6008", Severity.Warning, "\"{0}\" was taken back{1}", FactSorts.References | FactSorts.Retractions)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        foreach (var (fact, spot) in index.ToRetracted())
        {
            if (reports.TextAt(spot) is not { } written || index.RecordAt(spot) is not { } record || StaysAsItIs(index, record))
                continue;
            var hash = written.IndexOf('#');
            var id = hash < 0 ? written : written.Substring(0, hash);
            var replacement = Last(index, fact.Record, reports);
            var report = reports.Add(Info, spot, null, id, replacement is null ? "" : $"; \"{replacement}\" stands in its place");
            // Where the text is escaped, its bytes are not its letters.
            if (replacement is not null && Encoding.UTF8.GetByteCount(written) == spot.End - spot.Start - 2)
                report.WithEdit(spot.Start + 1, spot.Start + 1 + Encoding.UTF8.GetByteCount(id), replacement, isSafe: false);
        }
    }

    /// <summary>Links are never changed: what they were said of was so then. And of a record that was taken back itself nobody follows the references but the one that replaces it.</summary>
    private static bool StaysAsItIs(RecordIndex index, string record) =>
        record.StartsWith("link:", StringComparison.Ordinal) || index.Facts.Retractions.Has(Json.Hash64.Of(Encoding.UTF8.GetBytes(record)));

    /// <summary>The record at the end of the chain of replacements; null where there is none, or no end.</summary>
    private static string? Last(RecordIndex index, long record, SetReports reports)
    {
        string? last = null;
        for (var steps = 0; steps <= index.Facts.Retractions.Count; steps++)
        {
            var (at, count) = index.Facts.Retractions.Find(record);
            if (count == 0)
                return last;
            var retraction = index.Facts.Retractions.Sorted(at);
            if (retraction.ReplacedBy == 0 || reports.TextAt(retraction.Spot) is not { } next)
                return null;
            (record, last) = (retraction.ReplacedBy, next);
        }
        return null;
    }
}
