using Habeas.Index;

namespace Habeas.Rules;

internal sealed class ReplacedInCircle() : SetRule("HAB6009", Severity.Error, "the replacements of \"{0}\" lead back to it, so that nothing stands in its place", FactSorts.Retractions)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        var retractions = index.Facts.Retractions;
        for (var i = 0; i < retractions.Count; i++)
        {
            var first = retractions[i];
            var next = first.ReplacedBy;
            for (var steps = 0; steps < retractions.Count && next != 0 && next != first.Key; steps++)
                next = retractions.Find(next) is (var at, > 0) ? retractions.Sorted(at).ReplacedBy : 0;
            if (next == first.Key && next != 0)
                reports.Add(Info, first.Spot, null, index.IdOf(first.Key) ?? "this record");
        }
    }
}
