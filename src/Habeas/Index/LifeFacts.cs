using Habeas.Json;

namespace Habeas.Index;

/// <summary>When people were born and died.</summary>
internal static class LifeFacts
{
    public static void Collect(PersonView person, FactTables facts)
    {
        foreach (var fact in person.Facts)
        {
            // Nothing follows from what is doubted, or contradicted in the same record.
            if (!fact.Type.Is(FactCodes.Birth, FactCodes.Death) || !fact.Date.IsPresent || IsDoubted(person, fact.Type.Index))
                continue;
            var isDeath = fact.Type.Is(FactCodes.Death);
            var day = isDeath ? fact.Date.Bounds.LatestEnd : fact.Date.Bounds.EarliestBegin;
            if (day is int.MinValue or >= DateBounds.FarFuture)
                continue;
            facts.Lives.Add(new LifeFact(person.Id.Hash, day, isDeath, new Spot(0, 0, fact.Date.Range.Start, fact.Date.Range.End)));
            if (isDeath)
                facts.Freedoms.Add(new FreedomFact(person.Id.Hash, person.Id.Hash, day + 1, int.MaxValue, FreedomReason.Dead, isOfCase: false));
        }
    }

    private static bool IsDoubted(PersonView person, int type)
    {
        foreach (var fact in person.Facts)
        {
            if (fact.Type.Is(type) && (fact.Contradicts.Count > 0 || !Custody.IsUndoubted(fact)))
                return true;
        }
        return false;
    }
}
