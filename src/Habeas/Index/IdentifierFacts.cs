using System.Collections.Generic;
using Habeas.Institutions;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Numbers of cases, persons, bodies and laws: they are written as whoever gives numbers of that scheme writes them. Those of texts depend on the day.</summary>
internal sealed class IdentifierFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Identifier];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var identifier = new IdentifierView(tape, at);
        if (!identifier.Number.IsPresent || !identifier.Scheme.IsPresent || tape.TypeOf(to.Record.Index) == Tables.Declaration)
            return;
        var form = new NumberForm(to.Decode(identifier.Number), Demand.HashOf(identifier.Scheme));
        form.CompareWithAll();
        if (form.IsWrong)
            to.Sheet.Faults.Add(new TextFault(TextChecks.NumberForm, identifier.Number.Range.Start, identifier.Number.Range.End, form.IsOnlyPossible, [identifier.Number.ToString(), form.Sample, form.Name]));
    }
}
