using System;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class FileNameOfAnotherRecord() : RecordRule("HAB1103", Severity.Warning, "the file is called \"{0}\", but holds \"{1}\": it should be called \"{2}\"")
{
    public override RecordTraits Traits => RecordTraits.OwnFile;

    protected override void Check(RecordView record, RuleContext context)
    {
        if (context.FileName is not { } name || !record.Id.IsPresent)
            return;
        var kind = CodeSet.Default[CodeTables.Kind].Names[context.Kind];
        if (IsNamedAfter(name, record.Id.Text, kind) || !FileNames.TrySplit(name, out var slug, out var ofFile))
            return;
        var id = record.Id.ToString();
        var colon = id.IndexOf(':');
        var own = id.Substring(Math.Max(colon, id.LastIndexOf('/')) + 1);
        // An id of another kind is a fault of its own.
        if ((slug != own || ofFile != kind) && id.Substring(0, colon) == kind)
            context.Report(this, record.Id.Range, name, id, $"{own}.{kind}.json");
    }

    /// <summary>Whether the name is slug, kind and extension, as nearly every name is. Allocates nothing.</summary>
    private static bool IsNamedAfter(string name, TextField id, string kind)
    {
        var text = id.Raw;
        var slug = text.Slice(Math.Max(text.IndexOf((byte)':'), text.LastIndexOf((byte)'/')) + 1);
        if (id.IsEscaped || name.Length != slug.Length + kind.Length + ".".Length + ".json".Length)
            return false;
        for (var i = 0; i < slug.Length; i++)
        {
            if (name[i] != slug[i])
                return false;
        }
        for (var i = 0; i < kind.Length; i++)
        {
            if (name[slug.Length + 1 + i] != kind[i])
                return false;
        }
        return name[slug.Length] == '.'
            && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
    }
}
