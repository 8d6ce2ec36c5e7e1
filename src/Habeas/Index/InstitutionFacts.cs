using System;
using System.Collections.Generic;
using Habeas.Institutions;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>What records tell that institutions' demands are about, and what bodies demand.</summary>
internal sealed class InstitutionFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Declaration, Tables.Body, Tables.Law];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        switch (tape.TypeOf(at))
        {
            case Tables.Body:
                CollectBody(new BodyView(tape, at), to);
                break;
            case Tables.Law:
                CollectLaw(new LawView(tape, at), to);
                break;
            default:
                to.Texts.Collect(new DeclarationView(tape, at), to.Sheet);
                break;
        }
    }

    private static void CollectBody(BodyView body, FactCollector to)
    {
        var isOurs = EmbeddedRecords.Default.Body(body.Id.Hash, out var type) is not null;
        // Another body may have the same slug at another publisher; its type tells.
        var isEmbedded = isOurs && body.Type.Index == type;
        if (!isOurs && !body.Requirements.IsPresent && !body.Sessions.IsPresent)
            return;
        Keep(body, isEmbedded, to);
    }

    private static void CollectLaw(LawView law, FactCollector to)
    {
        var embedded = EmbeddedRecords.Default.Law(law.Id.Hash);
        if (embedded is not null || law.Steps.IsPresent || law.Requirements.IsPresent)
            Keep(law, embedded is not null && embedded.Type == law.Type.Index && law.State.Text.ToBytes().AsSpan().SequenceEqual(embedded.State), to);
    }

    private static void Keep(RecordView record, bool isEmbedded, FactCollector to)
    {
        var range = record.Range;
        var start = to.Sheet.KeptTexts.Add(new ReadOnlySpan<byte>(record.Tape.Text, range.Start, range.End - range.Start));
        to.Sheet.Kept.Add(new KeptRecord(record.Id.Hash, isEmbedded, start, range.End - range.Start, to.Codes));
    }
}
