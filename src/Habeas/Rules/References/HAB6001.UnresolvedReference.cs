using Habeas.Index;

namespace Habeas.Rules;

internal sealed class UnresolvedReference() : SetRule("HAB6001", Severity.Error, "no record here is \"{0}\"{1}", FactSorts.References)
{
    /// <summary>The nearest id is looked for only for so many references: where more lead nowhere, a whole folder is missing.</summary>
    private const int MostSuggestions = 200;

    public override void Check(RecordIndex index, SetReports reports)
    {
        var left = MostSuggestions;
        Suggestions? suggestions = null;
        foreach (var (_, spot, recordExists) in index.Unresolved())
        {
            if (recordExists || reports.TextAt(spot) is not { } written)
                continue;
            var (id, rest) = Split(written);
            string? meant = null;
            if (left-- > 0)
                meant = (suggestions ??= new Suggestions(index.RecordIds())).For(id);
            var report = reports.Add(Info, spot, null, id, meant is null ? "" : $"; did you mean \"{meant}\"?");
            if (meant is not null)
                report.WithEdit(spot.Start + 1, spot.End - 1, meant + rest, isSafe: false);
        }
    }

    private static (string Id, string Behind) Split(string reference) =>
        reference.IndexOf('#') is > 0 and var hash ? (reference.Substring(0, hash), reference.Substring(hash)) : (reference, "");
}
