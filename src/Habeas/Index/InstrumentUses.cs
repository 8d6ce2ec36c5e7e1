using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Dated findings and complaints that are texts of their own.</summary>
internal sealed class InstrumentUses : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Event];

    public override IReadOnlyList<string> Needs => ["instrument"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var happened = new EventView(tape, at);
        var text = happened.Instrument;
        if (text.IsPresent && !text.IsLocal && !text.IsForeign && happened.Date.IsPresent && happened.Mode.IsAbsent)
            to.Facts.InstrumentUses.Add(new InstrumentUse(text.Hash, happened.Date.Bounds, new Spot(happened.Date.Range)));
    }
}
