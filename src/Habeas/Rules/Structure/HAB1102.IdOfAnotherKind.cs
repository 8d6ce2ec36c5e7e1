using System;
using System.Text;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class IdOfAnotherKind() : RecordRule("HAB1102", Severity.Error, "the id \"{0}\" is that of another kind: this record is a {1}, so its id begins with \"{1}:\"")
{
    public override RecordTraits Traits => RecordTraits.OddId;

    /// <summary>Of the ids of each kind.</summary>
    private static readonly byte[][] Beginnings = Array.ConvertAll(KindCodes.Names, static kind => Encoding.ASCII.GetBytes(kind + ":"));

    protected override void Check(RecordView record, RuleContext context)
    {
        if (!record.Id.IsPresent || context.Decode(record.Id.Text).StartsWith(Beginnings[context.Kind]))
            return;
        var kind = CodeSet.Default[CodeTables.Kind].Names[context.Kind];
        var report = context.Report(this, record.Id.Range, record.Id.ToString(), kind);
        if (!record.Id.Text.IsEscaped && record.Id.Text.Raw.IndexOf((byte)':') is > 0 and var colon)
            report.WithEdit(record.Id.Range.Start + 1, record.Id.Range.Start + 1 + colon, kind, isSafe: false);
    }
}
