using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>What happened is dated in the record itself, and told by the record's sources: the same as <see cref="CitationFacts"/> of statements.</summary>
internal sealed class IncidentFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Incident];

    public override IReadOnlyList<string> Needs => ["date", "asOf"];

    public override bool IsOfRetracted => true;

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var incident = new IncidentView(tape, at);
        Collect(incident, incident.Date, to);
        Collect(incident, incident.AsOf, to);
    }

    private static void Collect(IncidentView incident, DateField date, FactCollector to)
    {
        if (!date.IsPresent || date.Bounds.EarliestBegin is not (> int.MinValue and var earliest))
            return;
        foreach (var source in incident.Sources)
            to.Facts.Citations.Add(new DatedCitation(source.Hash, earliest, new Spot(date.Range)));
    }
}
