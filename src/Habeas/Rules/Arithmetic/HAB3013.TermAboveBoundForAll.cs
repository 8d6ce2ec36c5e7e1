using Habeas.Index;

namespace Habeas.Rules;

internal sealed class TermAboveBoundForAll() : SetRule("HAB3013", Severity.Error, "no term of those named here is longer than {0}, but \"{1}\" is elsewhere said to have been given {2} or more", FactSorts.Terms)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        var terms = index.Facts.Terms;
        for (var i = 0; i < terms.Count; i++)
        {
            var bound = terms[i];
            if (!bound.IsBound)
                continue;
            var (at, count) = index.Facts.Cases.Find(bound.Key);
            for (var j = at; j < at + count; j++)
            {
                var own = index.Facts.Cases.Sorted(j);
                // What was given after the text is not what the text is about.
                if (own.LeastTerm > bound.Months && own.TermDay <= bound.Day)
                    Report(index, reports, bound, own.LeastTerm, null);
            }
            (at, count) = terms.Find(bound.Key);
            for (var j = at; j < at + count; j++)
            {
                var term = terms.Sorted(j);
                if (!term.IsBound && term.Months > bound.Months && (term.Record == bound.Record || term.Day <= bound.Day))
                    Report(index, reports, bound, term.Months, term.Spot);
            }
        }
    }

    private void Report(RecordIndex index, SetReports reports, in TermFact bound, int months, Spot? term) =>
        reports.Add(Info, bound.Spot, term, QuantityWords.OfMonths(bound.Months), index.IdOf(bound.Key) ?? "one of them", QuantityWords.OfMonths(months));
}
