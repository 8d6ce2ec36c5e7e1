using Habeas.Index;

namespace Habeas.Rules;

internal sealed class ProbableDuplicate() : SetRule("HAB5006", Severity.Warning, "\"{0}\" and \"{1}\" are probably one person: the names match ({2}); a link says whether they are the same or different", FactSorts.People)
{
    public override void Check(RecordIndex index, SetReports reports) => Namesakes.Report(index, reports, Info, NameVerdict.Same);
}
