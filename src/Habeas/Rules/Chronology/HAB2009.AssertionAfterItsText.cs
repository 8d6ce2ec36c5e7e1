using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class AssertionAfterItsText() : DeclarationRule("HAB2009", Severity.Warning, "this is dated {0}, but the text that is said to assert it is of {1} at the latest: what came later was told by somebody else, or is only expected"), IAcrossRecords
{
    public override IReadOnlyList<string> Needs { get; } = ["assertions", "figures"];

    protected override void Check(DeclarationView declaration, RuleContext context)
    {
        if (!(declaration.Assertions.IsPresent || declaration.Figures.IsPresent) || TextDays.LatestOf(declaration) is not (< int.MaxValue and var latest))
            return;
        foreach (var assertion in declaration.Assertions)
        {
            var isFuture = !assertion.Mode.IsAbsent && !assertion.Mode.Is(ModeCodes.Attempted);
            if (isFuture)
                continue;
            Check(assertion.Date, latest, context);
            Check(assertion.AsOf, latest, context);
        }
        foreach (var figure in declaration.Figures)
        {
            // What somebody else counts is not said by the text, and what is about one edition is of its day.
            if (figure.ClaimedBy.Count > 0 || !figure.Edition.IsAbsent)
                continue;
            Check(figure.Date, latest, context);
            Check(figure.AsOf, latest, context);
        }
    }

    private void Check(DateField date, int latest, RuleContext context)
    {
        if (date.IsPresent && date.Bounds.EarliestBegin > latest)
            context.Report(this, date.Range, date.ToString(), CalendarDay.OfBound(latest)?.ToString() ?? "an earlier day");
    }

    public FactSorts Compared => FactSorts.Claims;

    /// <summary>What other records have the text assert.</summary>
    public void Check(RecordIndex index, SetReports reports)
    {
        foreach (var claim in index.Facts.Claims)
        {
            var latest = index.LatestDayOf(claim.Key);
            if (claim.EarliestDay > latest)
                reports.Add(Info, claim.Spot, null, reports.TextAt(claim.Spot) ?? "later", CalendarDay.OfBound(latest)?.ToString() ?? "an earlier day");
        }
    }
}
