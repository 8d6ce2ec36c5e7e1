using System;
using Habeas.Institutions;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>What records tell that institutions' demands are about, and what bodies demand.</summary>
internal sealed class InstitutionFacts(Tape tape)
{
    private readonly TextFactCollector _texts = new();
    private byte[] _scratch = new byte[64];

    public void Collect(RecordView record, CodeSet codes, FactSheet sheet)
    {
        var shape = tape.TypeOf(record.Index);
        if (record.Retracted.IsPresent)
            return;
        if (shape == Tables.Declaration)
        {
            var start = sheet.TextLog.Length;
            if (_texts.Collect(new DeclarationView(tape, record.Index), sheet.TextLog))
                sheet.Texts.Add(start);
            return;
        }
        if (shape == Tables.Body)
            CollectBody(new BodyView(tape, record.Index), codes, sheet);
        else if (shape == Tables.Law)
            CollectLaw(new LawView(tape, record.Index), codes, sheet);
        CompareNumbers(sheet);
    }

    private static void CollectBody(BodyView body, CodeSet codes, FactSheet sheet)
    {
        var isOurs = EmbeddedRecords.Default.Body(body.Id.Hash, out var type) is not null;
        // Another body may have the same slug at another publisher; its type tells.
        var isEmbedded = isOurs && body.Type.Index == type;
        if (!isOurs && !body.Requirements.IsPresent && !body.Sessions.IsPresent)
            return;
        Keep(body, isEmbedded, codes, sheet);
    }

    private static void CollectLaw(LawView law, CodeSet codes, FactSheet sheet)
    {
        var embedded = EmbeddedRecords.Default.Law(law.Id.Hash);
        if (embedded is not null || law.Steps.IsPresent || law.Requirements.IsPresent)
            Keep(law, embedded is not null && embedded.Type == law.Type.Index && law.State.Text.ToBytes().AsSpan().SequenceEqual(embedded.State), codes, sheet);
    }

    private static void Keep(RecordView record, bool isEmbedded, CodeSet codes, FactSheet sheet)
    {
        var range = record.Range;
        var start = sheet.KeptTexts.Add(new ReadOnlySpan<byte>(record.Tape.Text, range.Start, range.End - range.Start));
        sheet.Kept.Add(new KeptRecord(record.Id.Hash, isEmbedded, start, range.End - range.Start, codes));
    }

    /// <summary>Numbers of cases, persons, bodies and laws: they are written as whoever gives numbers of that scheme writes them.</summary>
    private void CompareNumbers(FactSheet sheet)
    {
        foreach (var at in tape.Objects)
        {
            if (!tape.ShapeOf(at).Is(Tables.Identifier))
                continue;
            var identifier = new IdentifierView(tape, at);
            if (!identifier.Number.IsPresent || !identifier.Scheme.IsPresent)
                continue;
            var form = new NumberForm(identifier.Number.Decode(ref _scratch), Demand.HashOf(identifier.Scheme));
            form.CompareWithAll();
            if (form.IsWrong)
                sheet.Faults.Add(new TextFault(TextChecks.NumberForm, identifier.Number.Range.Start, identifier.Number.Range.End, form.IsOnlyPossible, [identifier.Number.ToString(), form.Sample, form.Name]));
        }
    }
}
