using System;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class FileNameOfAnotherRecord() : RecordRule("HAB1103", Severity.Warning, "the file is called \"{0}\", but holds \"{1}\": it should be called \"{2}\"")
{
    protected override void Check(RecordView record, RuleContext context)
    {
        if (context.FileName is not { } name || !record.Id.IsPresent)
            return;
        var raw = record.Id.Text.Raw;
        if (FileNames.Fits(name, raw.Slice(raw.LastIndexOfAny((byte)':', (byte)'/') + 1), CodeSet.Default[CodeTables.Kind].Names[context.Kind]))
            return;
        if (!FileNames.TrySplit(name, out var slug, out var kind))
            return;
        var id = record.Id.ToString();
        var colon = id.IndexOf(':');
        var ownSlug = id.Substring(id.LastIndexOf('/') + 1);
        ownSlug = ownSlug.Substring(ownSlug.IndexOf(':') + 1);
        var ownKind = CodeSet.Default[CodeTables.Kind].Names[context.Kind];
        // An id of another kind is a fault of its own.
        if ((slug == ownSlug && kind == ownKind) || id.Substring(0, colon) != ownKind)
            return;
        context.Report(this, record.Id.Range, name, id, $"{ownSlug}.{ownKind}.json");
    }
}
