using Habeas.Codes;
using Habeas.Index;

namespace Habeas.Rules;

internal sealed class LinkUnmasks() : SetRule("HAB8011", Severity.Error, "this link is open to \"{0}\", but \"{1}\" only to \"{2}\": whoever gets the link learns who that is", FactSorts.Accesses | FactSorts.Links)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        var accesses = index.Facts.Accesses;
        if (accesses.Count == 0)
            return;
        foreach (var link in index.Facts.Links)
        {
            if (link.Access < 0)
                continue;
            var (record, access) = Strictest(accesses, link);
            if (access > link.Access)
                reports.Add(Info, link.Spot, null, CodeLists.Access.Codes[link.Access].Code, index.IdOf(record) ?? "one of the records", CodeLists.Access.Codes[access].Code);
        }
    }

    private static (long Record, int Access) Strictest(FactTable<AccessFact> accesses, in LinkFact link)
    {
        var (first, second) = (AccessOf(accesses, link.First), AccessOf(accesses, link.Second));
        return first > second ? (link.First, first) : (link.Second, second);
    }

    private static int AccessOf(FactTable<AccessFact> accesses, long record) => accesses.Find(record) is (var at, > 0) ? accesses.Sorted(at).Access : -1;
}
