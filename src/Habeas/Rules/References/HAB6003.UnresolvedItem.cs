using Habeas.Findings;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class UnresolvedItem() : RecordRule("HAB6003", Severity.Error, "{0} has no item with the id \"{1}\"{2}")
{
    public override RecordTraits Traits => RecordTraits.LocalReference;

    protected override void Check(RecordView record, RuleContext context)
    {
        foreach (var cell in context.Tape.References)
            CheckReference(new ReferenceField(context.Tape, cell), context);
    }

    private void CheckReference(ReferenceField reference, RuleContext context)
    {
        if (!reference.IsPresent || !reference.IsLocal || context.HasItem(reference.Hash))
            return;
        var written = reference.ToString().Substring(1);
        var meant = Nearest.Of(written, context.ItemIds());
        var report = context.Report(this, reference.Range, "this record", written, meant is null ? "" : $"; did you mean \"#{meant}\"?");
        if (meant is not null)
            report.WithEdit(reference.Range.Start + 1, reference.Range.End - 1, "#" + meant, isSafe: false);
    }
}
