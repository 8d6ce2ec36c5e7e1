using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class BeforeTheDemand() : ShapeRule("HAB2015", Severity.Error, "this is dated {0}, but the demand was not there before {1}: {2}", Tables.Demand)
{
    public override IReadOnlyList<string> Needs { get; } = ["deadline", "outcomes"];

    public override RecordTraits Traits => RecordTraits.Declaration;

    public override void Run(Tape tape, int at, RuleContext context)
    {
        if (context.Kind != KindCodes.Declaration || TextDays.EarliestOf(new DeclarationView(tape, context.Record.Index)) is not (> int.MinValue and var earliest))
            return;
        var demand = new DemandView(tape, at);
        CheckDate(demand.Deadline, earliest, "nobody is asked to have done something already", context);
        foreach (var outcome in demand.Outcomes)
        {
            CheckDate(outcome.Date, earliest, "what became of it came later", context);
            CheckDate(outcome.AsOf, earliest, "what became of it came later", context);
        }
    }

    private void CheckDate(DateField date, int earliest, string why, RuleContext context)
    {
        if (date.IsPresent && date.Bounds.LatestEnd < earliest)
            context.Report(this, date.Range, date.ToString(), CalendarDay.OfBound(earliest)?.ToString() ?? "that day", why);
    }
}
