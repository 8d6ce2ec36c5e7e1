using Habeas.Index;

namespace Habeas.Rules;

internal sealed class CloseNamesUnlinked() : SetRule("HAB5009", Severity.Off, "\"{0}\" and \"{1}\" have names that are nearly alike ({2}): a link of type different says that they are not the same", FactSorts.People)
{
    public override void Check(RecordIndex index, SetReports reports) => Namesakes.Report(index, reports, Info, NameVerdict.Possible);
}
