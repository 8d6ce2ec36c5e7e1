using Habeas.Json;

namespace Habeas.Index;

/// <summary>Which records links call the same or different.</summary>
internal static class LinkFacts
{
    public static void Collect(Tape tape, RecordView record, int defaultAccess, FactTables facts)
    {
        if (record.Retracted.IsPresent)
            return;
        var access = record.Access.Index >= 0 ? record.Access.Index : defaultAccess;
        if (tape.TypeOf(record.Index) != Tables.Link)
        {
            // Where a whole folder is so kept, its links are, too.
            if (access >= AccessCodes.Restricted || (record.Access.Index > defaultAccess && defaultAccess >= 0))
                facts.Accesses.Add(new AccessFact(record.Id.Hash, (sbyte)access));
            return;
        }
        var link = new LinkView(tape, record.Index);
        foreach (var first in link.Records)
        {
            var isBehind = false;
            foreach (var second in link.Records)
            {
                if (isBehind && first.Hash != second.Hash && link.Type.Index >= 0)
                    facts.Links.Add(new LinkFact(record.Id.Hash, link.Revokes.Hash, first.Hash, second.Hash, link.Type.Is(LinkCodes.Same), new Spot(second.Range)) { Access = (sbyte)access });
                isBehind |= second.Range.Start == first.Range.Start;
            }
        }
    }
}
