using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>The order in time of texts and cases, as relations tell it.</summary>
internal sealed class OrderFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Declaration, Tables.Case];

    public override IReadOnlyList<string> Needs => ["relations"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        foreach (var relation in tape.TypeOf(at) == Tables.Case ? new CaseView(tape, at).Relations : new DeclarationView(tape, at).Relations)
            AddOrder(relation, to.Record.Id.Hash, to.Facts);
    }

    /// <summary>What others claim of two texts may contradict itself.</summary>
    private static void AddOrder(RelationView relation, long record, FactTables facts)
    {
        if (!relation.To.IsPresent || relation.To.IsLocal || relation.ClaimedBy.Count > 0 || !Custody.IsUndoubted(relation) || relation.To.Hash == record)
            return;
        var place = new Spot(0, 0, relation.To.Range.Start, relation.To.Range.End);
        switch (relation.Type.Index)
        {
            case RelationCodes.Recalls or RelationCodes.Reiterates or RelationCodes.BasedOn or RelationCodes.Amends or RelationCodes.Replaces or RelationCodes.RespondsTo
                or RelationCodes.ResultOf or RelationCodes.Continues:
                facts.Orders.Add(new OrderFact(relation.To.Hash, record, isPart: false, place));
                break;
            case RelationCodes.Precedes or RelationCodes.DraftOf:
                facts.Orders.Add(new OrderFact(record, relation.To.Hash, isPart: false, place));
                break;
            case RelationCodes.PartOf or RelationCodes.AnnexOf:
                facts.Orders.Add(new OrderFact(relation.To.Hash, record, isPart: true, place));
                break;
        }
    }
}
