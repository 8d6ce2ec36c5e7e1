using Habeas.Json;

namespace Habeas.Rules;

internal sealed class WithheldButGiven() : MarkRule("HAB8006", Severity.Error, "\"{0}\" is called withheld, but stands here for all to read: delete it, or the mark", MarkKinds.Withheld)
{
    protected override void CheckMark(TextField name, Property? property, string mark, int owner, RuleContext context)
    {
        // Of a list some items may be withheld and others not.
        if (property is { Kind: not ValueKind.Array } && context.Tape.Has(owner, property.Slot))
            context.Report(this, context.Tape.RangeOf(context.Tape.CellOf(owner, property.Slot)), property.Name).RelatedTo(name.Range.Start, name.Range.End);
    }
}
