using Habeas.Json;

namespace Habeas.Index;

/// <summary>Which records links call the same or different.</summary>
internal static class LinkFacts
{
    public static void Collect(Tape tape, RecordView record, FactSheet sheet)
    {
        if (tape.TypeOf(record.Index) != Tables.Link || record.Retracted.IsPresent)
            return;
        var link = new LinkView(tape, record.Index);
        foreach (var first in link.Records)
        {
            var isBehind = false;
            foreach (var second in link.Records)
            {
                if (isBehind && first.Hash != second.Hash && link.Type.Index >= 0)
                    sheet.Facts.Links.Add(new LinkFact(record.Id.Hash, link.Revokes.Hash, first.Hash, second.Hash, link.Type.Is(LinkCodes.Same), new Spot(second.Range)));
                isBehind |= second.Range.Start == first.Range.Start;
            }
        }
    }
}
