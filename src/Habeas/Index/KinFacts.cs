using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Whom people are related to.</summary>
internal sealed class KinFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Person];

    public override IReadOnlyList<string> Needs => ["relations"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var person = new PersonView(tape, at);
        foreach (var relation in person.Relations)
        {
            if (relation.To.IsPresent && !relation.To.IsLocal)
                to.Facts.Kin.Add(new KinFact(person.Id.Hash, relation.To.Hash, relation.Type.Index, new Spot(relation.To.Range)) { IsDoubted = relation.ClaimedBy.Count > 0 || relation.Contradicts.Count > 0 || !Custody.IsUndoubted(relation) });
        }
    }
}
