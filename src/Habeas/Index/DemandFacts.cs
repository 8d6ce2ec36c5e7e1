using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Whose release texts demand.</summary>
internal sealed class DemandFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Demand];

    public override IReadOnlyList<string> Needs => ["beneficiaries"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var demand = new DemandView(tape, at);
        if (!demand.Action.Is(ActionCodes.Release) || to.EarliestDay == int.MinValue || tape.TypeOf(to.Record.Index) != Tables.Declaration)
            return;
        var figures = new DeclarationView(tape, to.Record.Index).Figures;
        foreach (var beneficiary in demand.Beneficiaries)
        {
            var place = new Spot(beneficiary.Who.Range);
            foreach (var person in new PeopleOf(beneficiary, figures))
                to.Facts.ReleaseDemands.Add(new ReleaseDemandFact(person, to.Record.Id.Hash, to.EarliestDay, to.LatestDay, place));
        }
    }
}
