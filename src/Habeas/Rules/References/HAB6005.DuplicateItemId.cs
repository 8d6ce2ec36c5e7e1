using Habeas.Json;

namespace Habeas.Rules;

internal sealed class DuplicateItemId() : RecordRule("HAB6005", Severity.Error, "another item of this record has the id \"{0}\": a reference could mean either")
{
    public override RecordTraits Traits => RecordTraits.SeveralItems;

    protected override void Check(RecordView record, RuleContext context)
    {
        if (!context.HasTwins)
            return;
        foreach (var at in context.Tape.Objects)
        {
            if (!context.Tape.ShapeOf(at).Is(Tables.Statement) || new StatementView(context.Tape, at).Id is not { IsPresent: true } id)
                continue;
            var first = context.ItemOf(id.Hash);
            if (first.Index != at)
                context.Report(this, id.Range, id.ToString()).RelatedTo(first.Id.Range.Start, first.Id.Range.End);
        }
    }
}
