using Habeas.Json;

namespace Habeas.Index;

/// <summary>When people were born and died.</summary>
internal static class LifeFacts
{
    public static void Collect(PersonView person, int defaultAccess, FactTables facts)
    {
        if (!person.Facts.IsPresent)
            return;
        Minors.Collect(person, defaultAccess, facts);
        foreach (var fact in person.Facts)
        {
            if (!fact.Type.Is(FactCodes.Birth, FactCodes.Death) || !fact.Date.IsPresent)
                continue;
            var isDeath = fact.Type.Is(FactCodes.Death);
            var day = isDeath ? fact.Date.Bounds.LatestEnd : fact.Date.Bounds.EarliestBegin;
            if (day is int.MinValue or >= DateBounds.FarFuture)
                continue;
            facts.Lives.Add(new LifeFact(person.Id.Hash, day, isDeath, new Spot(0, 0, fact.Date.Range.Start, fact.Date.Range.End)));
            // Of one that is contradicted in the same record, nothing follows.
            if (isDeath && fact.Contradicts.Count == 0 && Custody.IsUndoubted(fact))
                facts.Freedoms.Add(new FreedomFact(person.Id.Hash, person.Id.Hash, day + 1, int.MaxValue, FreedomReason.Dead, isOfCase: false));
        }
    }
}
