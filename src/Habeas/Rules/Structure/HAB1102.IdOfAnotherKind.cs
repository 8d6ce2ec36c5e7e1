using System;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class IdOfAnotherKind() : RecordRule("HAB1102", Severity.Error, "the id \"{0}\" is that of another kind: this record is a {1}, so its id begins with \"{1}:\"")
{
    protected override void Check(RecordView record, RuleContext context)
    {
        var kind = CodeSet.Default[CodeTables.Kind].Names[context.Kind];
        var id = record.Id.Text;
        if (id.IsEscaped || !id.IsPresent || (id.Raw.Length > kind.Length && id.Raw[kind.Length] == ':' && IdGrammar.KindIndex(id.Raw.Slice(0, kind.Length)) == context.Kind))
            return;
        var report = context.Report(this, record.Id.Range, id.ToString(), kind);
        if (id.Raw.IndexOf((byte)':') is > 0 and var colon)
            report.WithEdit(record.Id.Range.Start + 1, record.Id.Range.Start + 1 + colon, kind, isSafe: false);
    }
}
