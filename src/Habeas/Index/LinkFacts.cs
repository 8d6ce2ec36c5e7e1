using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Which records links call the same or different.</summary>
internal sealed class LinkFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Link];

    public override IReadOnlyList<string> Needs => ["records"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var link = new LinkView(tape, at);
        foreach (var first in link.Records)
        {
            var isBehind = false;
            foreach (var second in link.Records)
            {
                if (isBehind && first.Hash != second.Hash && link.Type.Index >= 0)
                    to.Facts.Links.Add(new LinkFact(link.Id.Hash, link.Revokes.Hash, first.Hash, second.Hash, link.Type.Is(LinkCodes.Same), new Spot(second.Range)) { Access = (sbyte)to.Access });
                isBehind |= second.Range.Start == first.Range.Start;
            }
        }
    }
}
