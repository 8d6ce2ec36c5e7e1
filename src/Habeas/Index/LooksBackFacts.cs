using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>What a declaration with dated steps looks back at: what it recalls, repeats or answers, what its stances are about, and what its demands ask to carry out.</summary>
internal sealed class LooksBackFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Declaration, Tables.Demand];

    public override IReadOnlyList<string> Needs => ["relations", "stances", "concerns"];

    public override bool IsOfRetracted => true;

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        if (to.LatestDay == int.MaxValue)
            return;
        if (tape.TypeOf(at) == Tables.Demand)
            AddAll(new DemandView(tape, at).Concerns, to);
        else
            Collect(new DeclarationView(tape, at), to);
    }

    private static void Collect(DeclarationView declaration, FactCollector to)
    {
        foreach (var relation in declaration.Relations)
        {
            var looksBack = relation.Type.Index is RelationCodes.Recalls or RelationCodes.Reiterates or RelationCodes.Cites or RelationCodes.BasedOn or RelationCodes.Amends or RelationCodes.Replaces
                or RelationCodes.RespondsTo or RelationCodes.Criticises or RelationCodes.Ignores;
            if (looksBack)
                Add(relation.To, to);
        }
        foreach (var stance in declaration.Stances)
            AddAll(stance.Toward, to);
    }

    private static void AddAll(ListView<ReferenceField> references, FactCollector to)
    {
        foreach (var reference in references)
            Add(reference, to);
    }

    private static void Add(ReferenceField reference, FactCollector to)
    {
        if (reference.IsPresent && !reference.IsLocal && reference.Text.StartsWith("declaration:"u8))
            to.Facts.LooksBack.Add(new LooksBackFact(reference.Hash, to.LatestDay, new Spot(reference.Range)));
    }
}
