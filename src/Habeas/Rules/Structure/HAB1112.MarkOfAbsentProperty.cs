using Habeas.Json;

namespace Habeas.Rules;

internal sealed class MarkOfAbsentProperty() : MarkRule("HAB1112", Severity.Warning, "\"{1}\" is about \"{0}\", which does not stand here", MarkKinds.Evidence)
{
    protected override void CheckMark(TextField name, Property? property, string mark, int owner, RuleContext context)
    {
        if (property is null || context.Tape.Has(owner, property.Slot))
            return;
        // What is withheld keeps its marks: they say how much stands behind it.
        var shape = context.Tape.ShapeOf(owner);
        var withheld = shape.Is(Tables.Statement) ? new StatementView(context.Tape, owner).Withheld : new RecordView(context.Tape, owner).Withheld;
        if (!withheld.Names(property.Utf8))
            context.Report(this, name.Range, property.Name, mark);
    }
}
