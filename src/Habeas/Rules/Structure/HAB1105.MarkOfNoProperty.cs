using Habeas.Json;

namespace Habeas.Rules;

internal sealed class MarkOfNoProperty() : StatementRule("HAB1105", Severity.Error, "{0} has no property \"{1}\" that \"{2}\" could be about{3}")
{
    protected override void Check(StatementView statement, RuleContext context)
    {
        foreach (var name in statement.Unknown)
            CheckName(name, "unknown", statement, context);
        foreach (var mark in statement.Withheld)
            CheckName(mark.Property, "withheld", statement, context);
        foreach (var mark in statement.Inferred)
            CheckName(mark.Property, "inferred", statement, context);
        foreach (var mark in statement.Support)
            CheckName(mark.Property, "support", statement, context);
        foreach (var mark in statement.Variants)
            CheckName(mark.Property, "variants", statement, context);
        foreach (var mark in statement.Wording)
            CheckName(mark.Property, "wording", statement, context);
    }

    private void CheckName(TextField name, string mark, StatementView statement, RuleContext context)
    {
        if (!name.IsPresent)
            return;
        var shape = context.Tape.ShapeOf(statement.Index);
        foreach (var property in shape.Properties)
        {
            if (name.Is(property.Utf8))
                return;
        }
        var written = name.ToString();
        if (shape.Find(written) is not null)
            return;
        context.Report(this, name.Range, Findings.Words.WithArticle(shape.Noun), written, mark, Findings.Nearest.Hint(written, shape.Names));
    }
}
