using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class BeforeTheDemand() : DeclarationRule("HAB2015", Severity.Error, "this is dated {0}, but the demand was not there before {1}: {2}")
{
    public override IReadOnlyList<string> Needs => ["demands"];

    protected override void Check(DeclarationView declaration, RuleContext context)
    {
        if (!declaration.Demands.IsPresent || TextDays.EarliestOf(declaration) is not (> int.MinValue and var earliest))
            return;
        foreach (var at in context.Tape.Objects)
        {
            if (context.Tape.TypeOf(at) != Tables.Demand)
                continue;
            var demand = new DemandView(context.Tape, at);
            CheckDate(demand.Deadline, earliest, "nobody is asked to have done something already", context);
            foreach (var outcome in demand.Outcomes)
            {
                CheckDate(outcome.Date, earliest, "what became of it came later", context);
                CheckDate(outcome.AsOf, earliest, "what became of it came later", context);
            }
        }
    }

    private void CheckDate(DateField date, int earliest, string why, RuleContext context)
    {
        if (date.IsPresent && date.Bounds.LatestEnd < earliest)
            context.Report(this, date.Range, date.ToString(), CalendarDay.OfBound(earliest)?.ToString() ?? "that day", why);
    }
}
