using Habeas.Index;

namespace Habeas.Rules;

internal sealed class DuplicateRecordId() : SetRule("HAB6002", Severity.Error, "\"{0}\" is the id of another record already: an id is given once, and never again", FactSorts.Repeated)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        foreach (var (id, second, first) in index.Repeated)
        {
            // Items of a record that stands twice follow from it; within one record they are another rule's.
            if (id.IndexOf('#') < 0)
                reports.Add(Info, second, first, id);
        }
    }
}
