using Habeas.Json;

namespace Habeas.Rules;

internal sealed class UnknownButGiven() : MarkRule("HAB1111", Severity.Warning, "\"{0}\" is called unknown, but stands here: delete one of the two", MarkKinds.Unknown)
{
    protected override void CheckMark(TextField name, Property? property, string mark, int owner, RuleContext context)
    {
        // Of a list some items may be known and others not.
        if (property is not { Kind: not ValueKind.Array } || !context.Tape.IsPresent(owner, property.Slot))
            return;
        var given = context.Tape.RangeOf(context.Tape.CellOf(owner, property.Slot));
        context.Report(this, name.Range, property.Name).WithEdit(context.RemovalOf(name.Range), "", isSafe: false).RelatedTo(given.Start, given.End);
    }
}
