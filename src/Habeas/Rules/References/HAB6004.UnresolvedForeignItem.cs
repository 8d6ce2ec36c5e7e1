using Habeas.Findings;
using Habeas.Index;

namespace Habeas.Rules;

internal sealed class UnresolvedForeignItem() : SetRule("HAB6004", Severity.Error, "the record \"{0}\" has no item with the id \"{1}\"{2}", FactSorts.References)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        foreach (var (_, spot, recordExists) in index.Unresolved())
        {
            if (!recordExists || reports.TextAt(spot) is not { } written || written.IndexOf('#') is not (> 0 and var hash))
                continue;
            var record = written.Substring(0, hash);
            var meant = Nearest.Of(written, index.ItemIds(record));
            var report = reports.Add(Info, spot, null, record, written.Substring(hash + 1), meant is null ? "" : $"; did you mean \"{meant}\"?");
            if (meant is not null)
                report.WithEdit(spot.Start + 1, spot.End - 1, meant, isSafe: false);
        }
    }
}
