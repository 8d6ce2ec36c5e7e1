using System;
using System.Collections.Generic;
using System.Text;
using Habeas.Findings;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class SeverityOfNoRule() : ManifestRule("HAB1116", Severity.Warning, "there is no rule \"{0}\"{1}: to give it a level has no effect")
{
    protected override void Check(ManifestView manifest, RuleContext context)
    {
        foreach (var pair in manifest.Severities)
        {
            var key = context.Decode(pair.Name);
            var id = key.Slice(key.LastIndexOf((byte)'/') + 1);
            if (IsKnown(id))
                continue;
            var written = Text(id);
            var meant = Nearest.Of(written, Ids());
            var report = context.Report(this, pair.Name.Range, written, meant is null ? "" : $"; did you mean \"{meant}\"?");
            if (meant is not null && !pair.Name.IsEscaped)
                report.WithEdit(pair.Name.Range.End - 1 - written.Length, pair.Name.Range.End - 1, meant, isSafe: false);
        }
    }

    private static bool IsKnown(ReadOnlySpan<byte> id)
    {
        var number = 0;
        foreach (var digit in id.Slice(3))
            number = (number * 10) + digit - '0';
        return id.Length == 4 ? Catalogue.HasFamily(number) : Catalogue.Find(number) is not null;
    }

    private static string Text(ReadOnlySpan<byte> id) => Encoding.UTF8.GetString(id);

    private static IEnumerable<string> Ids()
    {
        foreach (var rule in Catalogue.All)
            yield return rule.Id;
    }
}
