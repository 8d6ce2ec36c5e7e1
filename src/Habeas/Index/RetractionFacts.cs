using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Which records were taken back, and what stands in their place.</summary>
internal sealed class RetractionFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Record];

    public override IReadOnlyList<string> Needs => ["retracted"];

    public override bool IsOfRetracted => true;

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var record = new RecordView(tape, at);
        var next = record.Retracted.ReplacedBy;
        if (record.Retracted.IsPresent)
            to.Facts.Retractions.Add(new RetractionFact(record.Id.Hash, next.Hash, next.IsPresent ? new Spot(next.Range) : default));
    }
}
