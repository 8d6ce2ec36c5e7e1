using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class StockAndFlow() : FigureRule("HAB1107", Severity.Error, "this figure has both \"asOf\" {0} and \"date\" {1}: a number on a day has \"asOf\", a number over a time has \"date\"")
{
    public override IReadOnlyList<string> Needs => ["date"];

    protected override void Check(FigureView figure, RuleContext context)
    {
        if (figure.AsOf.IsPresent && figure.Date.IsPresent)
            context.Report(this, figure.Date.Range, figure.AsOf.ToString(), figure.Date.ToString()).RelatedTo(figure.AsOf.Range.Start, figure.AsOf.Range.End);
    }
}
