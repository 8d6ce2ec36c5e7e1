using Habeas.Json;

namespace Habeas.Rules;

internal sealed class RetractedRecordKeepsMore() : RecordRule("HAB1106", Severity.Error, "the record has been retracted, but still holds \"{0}\": it keeps only \"kind\", \"id\" and \"retracted\"")
{
    protected override void Check(RecordView record, RuleContext context)
    {
        if (record.Retracted.IsPresent)
        {
            foreach (var property in context.Tape.ShapeOf(record.Index).Properties)
            {
                if (context.Tape.Has(record.Index, property.Slot) && property.Name is not ("kind" or "id" or "retracted"))
                {
                    var range = context.Tape.RangeOf(context.Tape.CellOf(record.Index, property.Slot));
                    context.Report(this, range, property.Name).WithEdit(context.RemovalOf(range), "", isSafe: false);
                }
            }
        }
    }
}
