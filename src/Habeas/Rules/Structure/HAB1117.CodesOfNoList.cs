using System;
using Habeas.Findings;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class CodesOfNoList() : ManifestRule("HAB1117", Severity.Warning, "codes cannot be added to \"{0}\": {1}")
{
    protected override void Check(ManifestView manifest, RuleContext context)
    {
        foreach (var pair in manifest.Codes)
        {
            var written = pair.Name.ToString();
            var list = Array.IndexOf(CodeTables.Names, written);
            if (CodeSet.TakesAdditions(list))
                continue;
            if (list >= 0)
            {
                context.Report(this, pair.Name.Range, written, "the list is closed, so that all publishers mean the same");
                continue;
            }
            var meant = Mended.Name(written, new Vocabulary(CodeTables.Names));
            var report = context.Report(this, pair.Name.Range, written, "there is no such list" + (meant is { Text: var near } ? $"; did you mean \"{near}\"?" : ""));
            if (meant is { } mended)
                report.WithEdit(pair.Name.Range.Start + 1, pair.Name.Range.End - 1, mended.Text, mended.IsSafe);
        }
    }
}
