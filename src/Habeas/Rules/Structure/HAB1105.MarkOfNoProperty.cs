using Habeas.Findings;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class MarkOfNoProperty() : MarkRule("HAB1105", Severity.Error, "{0} has no property \"{1}\" that \"{2}\" could be about{3}", MarkKinds.All)
{
    protected override void CheckMark(TextField name, Property? property, string mark, int owner, RuleContext context)
    {
        if (property is not null)
            return;
        var shape = context.Tape.ShapeOf(owner);
        var written = name.ToString();
        var meant = Mended.Name(written, shape.NameTable.Vocabulary);
        var report = context.Report(this, name.Range, Words.WithArticle(shape.Noun), written, mark, meant is { Text: var near } ? $"; did you mean \"{near}\"?" : "");
        if (meant is { } mended)
            report.WithEdit(name.Range.Start + 1, name.Range.End - 1, mended.Text, mended.IsSafe);
    }
}
