using Habeas.Json;

namespace Habeas.Rules;

/// <summary>A rule about the marks that say where a property comes from, or why it is not there, of records and of everything stated in them.</summary>
internal abstract class MarkRule(string id, Severity severity, string message) : RecordRule(id, severity, message)
{
    protected sealed override void Check(RecordView record, RuleContext context)
    {
        CheckMarks(record.Unknown, record.Withheld, record.Inferred, record.Index, context);
        foreach (var at in context.Tape.Objects)
        {
            if (!context.Tape.ShapeOf(at).Is(Tables.Statement))
                continue;
            var statement = new StatementView(context.Tape, at);
            CheckMarks(statement.Unknown, statement.Withheld, statement.Inferred, at, context);
            foreach (var mark in statement.Support)
                CheckMark(mark.Property, "support", at, context);
            foreach (var mark in statement.Variants)
                CheckMark(mark.Property, "variants", at, context);
            foreach (var mark in statement.Wording)
                CheckMark(mark.Property, "wording", at, context);
        }
    }

    /// <summary>Checks one mark that can be read.</summary>
    /// <param name="name">The property it names.</param>
    /// <param name="mark">The list it stands in.</param>
    /// <param name="owner">The cell of the object it stands in.</param>
    /// <param name="context">Where to report.</param>
    protected abstract void CheckMark(TextField name, string mark, int owner, RuleContext context);

    /// <summary>The property of its object that a mark names; null when the object has none of that name.</summary>
    protected static Property? PropertyOf(TextField name, int owner, RuleContext context)
    {
        var shape = context.Tape.ShapeOf(owner);
        foreach (var property in shape.Properties)
        {
            if (name.Is(property.Utf8))
                return property;
        }
        return name.IsEscaped ? shape.Find(name.ToString()) : null;
    }

    private void CheckMarks(ListView<TextField> unknown, ListView<WithheldView> withheld, ListView<InferredView> inferred, int owner, RuleContext context)
    {
        foreach (var name in unknown)
            CheckMark(name, "unknown", owner, context);
        foreach (var mark in withheld)
            CheckMark(mark.Property, "withheld", owner, context);
        foreach (var mark in inferred)
            CheckMark(mark.Property, "inferred", owner, context);
    }
}
