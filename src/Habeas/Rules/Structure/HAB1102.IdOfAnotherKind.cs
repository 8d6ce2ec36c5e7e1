using System;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class IdOfAnotherKind() : RecordRule("HAB1102", Severity.Error, "the id \"{0}\" is that of another kind: this record is a {1}, so its id begins with \"{1}:\"")
{
    protected override void Check(RecordView record, RuleContext context)
    {
        var kind = CodeSet.Default[CodeTables.Kind].Names[context.Kind];
        if (!record.Id.IsPresent)
            return;
        var id = context.Decode(record.Id.Text);
        if (id.Length > kind.Length && id[kind.Length] == ':' && IdGrammar.KindIndex(id.Slice(0, kind.Length)) == context.Kind)
            return;
        var report = context.Report(this, record.Id.Range, record.Id.ToString(), kind);
        if (!record.Id.Text.IsEscaped && record.Id.Text.Raw.IndexOf((byte)':') is > 0 and var colon)
            report.WithEdit(record.Id.Range.Start + 1, record.Id.Range.Start + 1 + colon, kind, isSafe: false);
    }
}
