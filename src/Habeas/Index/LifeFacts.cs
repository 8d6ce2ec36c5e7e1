using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>When people were born and died.</summary>
internal sealed class LifeFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Person];

    public override IReadOnlyList<string> Needs => ["facts"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var person = new PersonView(tape, at);
        foreach (var fact in person.Facts)
        {
            if (!fact.Type.Is(FactCodes.Birth, FactCodes.Death) || !fact.Date.IsPresent || IsDoubted(person, fact.Type.Index))
                continue;
            var isDeath = fact.Type.Is(FactCodes.Death);
            var day = isDeath ? fact.Date.Bounds.LatestEnd : fact.Date.Bounds.EarliestBegin;
            if (day is int.MinValue or >= DateBounds.FarFuture)
                continue;
            to.Facts.Lives.Add(new LifeFact(person.Id.Hash, day, isDeath, new Spot(0, 0, fact.Date.Range.Start, fact.Date.Range.End)));
            if (isDeath)
                to.Facts.Freedoms.Add(new FreedomFact(person.Id.Hash, person.Id.Hash, day + 1, int.MaxValue, FreedomReason.Dead, isOfCase: false));
        }
    }

    /// <summary>Nothing follows from what is doubted, or contradicted in the same record.</summary>
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
