using Habeas.Codes;
using Habeas.Index;

namespace Habeas.Rules;

internal sealed class FactBeyondConsent() : SetRule("HAB8009", Severity.Error, "this is open to \"{0}\" and rests on \"{1}\", {2}", FactSorts.Shared | FactSorts.Consents)
{
    public override void Check(RecordIndex index, SetReports reports)
    {
        var shared = index.Facts.Shared;
        for (var i = 0; i < shared.Count; i++)
        {
            var fact = shared[i];
            var (at, count) = index.Facts.Consents.Find(fact.Key);
            // Of one source read twice, which record holds cannot be told.
            if (count != 1 || Fault(fact, index.Facts.Consents.Sorted(at)) is not { } fault)
                continue;
            reports.Add(Info, fact.Spot, index.Facts.Consents.Sorted(at).Spot, CodeLists.Access.Codes[fact.Access].Code, reports.TextAt(fact.Spot) ?? "that source", fault);
        }
    }

    /// <summary>The strictest of record, item and source wins; but what an item says of itself must not be wider than what was agreed to.</summary>
    private static string? Fault(in SharedFact fact, in ConsentFact consent)
    {
        var access = fact.IsOwn || fact.Access > consent.Access ? fact.Access : consent.Access;
        if (consent.IsOver)
            return access < AccessIndexHolder ? "to the use of which all consent was withdrawn" : null;
        // Where the source itself is open too widely that is reported there, once, and mends what rests on it.
        if (!fact.IsOwn && consent.Access >= 0 && consent.Access < consent.Audience)
            return null;
        if (access < consent.Audience)
            return "to the use of which consent was given for \"" + CodeLists.Access.Codes[consent.Audience].Code + "\" only";
        return access < AccessIndexHolder && fact.Modified > consent.Until ? "to the use of which consent ended on " + CalendarDay.OfBound(consent.Until) : null;
    }

    private const int AccessIndexHolder = Json.AccessCodes.Holder;
}
