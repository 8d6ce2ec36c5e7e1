using Habeas.Index;
using Habeas.Institutions;

namespace Habeas.Rules;

/// <summary>A rule about texts in the light of what their bodies demand. What is wrong a check says; the rule gives it its id, words and severity.</summary>
internal abstract class TextRule(string id, Severity severity, string message, TextCheck check) : SetRule(id, severity, message, FactSorts.Texts)
{
    public sealed override void Check(RecordIndex index, SetReports reports)
    {
        foreach (var (fault, spot) in index.Review().Of(check))
            reports.Add(Info, spot, null, fault.Arguments).Possibly(fault.IsPossible);
    }
}
