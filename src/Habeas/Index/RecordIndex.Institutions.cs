using System;
using System.Collections.Generic;
using Habeas.Institutions;
using Habeas.Json;

namespace Habeas.Index;

/// <content>What bodies demand, and the texts that they can have demands on.</content>
internal sealed partial class RecordIndex
{
    private readonly ByteChunks _textBytes = new();
    private readonly Chunks<StoredText> _texts = new();
    private List<(TextFault Fault, Spot Spot)>? _textFaults;
    private Dictionary<long, Kept>? _kept;
    private Dictionary<long, LawInForce?>? _laws;
    private Dictionary<long, Institution?>? _institutions;
    private Reader? _reader;
    private TextReview? _review;

    private TextFact OpenText => field ??= new TextFact();

    private TextBodies BodiesOfText => field ??= new TextBodies();

    private List<TextFault> Found => field ??= [];

    private bool HasTexts => _texts.Count > 0 || _textFaults is not null;

    /// <summary>
    /// What a body demands: what its own record says, and of what that does not speak, what the record says that comes with the engine, if that is of the same body.
    /// A body is the same when it has the same slug and type, or is named with the namespace of those records. Null where nobody says anything.
    /// </summary>
    public Institution? InstitutionOf(long body)
    {
        if (!(_institutions ??= []).TryGetValue(body, out var institution))
            _institutions.Add(body, institution = FindInstitution(body));
        return institution;
    }

    /// <summary>What all texts together look like in the light of what their bodies demand. Made when first asked for, after all sheets have been added.</summary>
    public TextReview Review()
    {
        if (_review is not null)
            return _review;
        var review = new TextReview();
        foreach (var (fault, spot) in _textFaults ?? [])
            review.Add(fault, spot);
        foreach (var text in _texts)
        {
            OpenText.Read(_textBytes.Find(text.Run, out var start), start);
            BodiesOfText.Set(OpenText, InstitutionOf);
            review.Add(OpenText, BodiesOfText, text.Input, text.Record);
        }
        return _review = review;
    }

    /// <summary>What is known of a law: what its own record says, or where that does not tell its time or penalties, what the record says that comes with the engine. Null where nobody says anything.</summary>
    public LawInForce? LawOf(long law)
    {
        if (!(_laws ??= []).TryGetValue(law, out var found))
            _laws.Add(law, found = FindLaw(law));
        return found;
    }

    private void AddInstitutions(FactSheet sheet, int input, int record, List<Spot>? kept)
    {
        foreach (var keep in sheet.Kept)
        {
            _kept ??= [];
            if (_kept.ContainsKey(keep.Id))
                continue;
            _kept.Add(keep.Id, new Kept(keep.IsEmbedded, sheet.KeptTexts[keep.TextStart, keep.TextLength].ToArray(), keep.Codes));
            _institutions?.Clear();
            _laws?.Clear();
        }
        foreach (var fault in sheet.Faults)
        {
            var spot = new Spot(input, record, fault.Start, fault.End);
            (_textFaults ??= []).Add((fault, spot));
            kept?.Add(spot);
        }
        if (sheet.Texts.Count == 0)
            return;
        _review = null;
        for (var i = 0; i < sheet.Texts.Count; i++)
        {
            var start = sheet.Texts[i];
            var end = i + 1 < sheet.Texts.Count ? sheet.Texts[i + 1] : sheet.TextLog.Length;
            _texts.Add(new StoredText(_textBytes.Add(new ReadOnlySpan<byte>(sheet.TextLog.Bytes, start, end - start)), input, record));
            if (kept is not null)
                Keep(sheet.TextLog.Bytes, start, input, record, kept);
        }
    }

    /// <summary>Notes the places of a text that may be reported, as far as that can be told before all bodies are known.</summary>
    private void Keep(byte[] log, int start, int input, int record, List<Spot> kept)
    {
        OpenText.Read(log, start);
        BodiesOfText.Set(OpenText, InstitutionOf);
        Found.Clear();
        foreach (var check in TextChecks.All)
            check.Find(OpenText, BodiesOfText, Found);
        foreach (var fault in Found)
            kept.Add(new Spot(input, record, fault.Start, fault.End));
        KeepParts(OpenText.Numbers, input, record, kept);
        if (!BodiesOfText.IsUnknown)
            return;
        kept.Add(new Spot(input, record, OpenText.TypeStart, OpenText.TypeEnd));
        if (OpenText.TabledEnd > 0)
            kept.Add(new Spot(input, record, OpenText.TabledStart, OpenText.TabledEnd));
        if (OpenText.ListStart > 0)
            kept.Add(new Spot(input, record, OpenText.ListStart, OpenText.ListStart + 1));
        foreach (var parts in new[] { OpenText.Bodies, OpenText.Groups, OpenText.States, OpenText.Signatures, OpenText.Stated })
            KeepParts(parts, input, record, kept);
    }

    private static void KeepParts(Chunks<TextPart> parts, int input, int record, List<Spot> kept)
    {
        foreach (var part in parts)
            kept.Add(new Spot(input, record, part.Start, part.End));
    }

    private Institution? FindInstitution(long body)
    {
        var embedded = EmbeddedRecords.Default.Body(body, out _);
        if (!TryRead(body, out var isEmbedded))
            return embedded;
        var institution = Institution.Of(new BodyView(_reader!.Tape, _reader.Root));
        var whole = isEmbedded && embedded is not null ? institution.With(embedded) : institution;
        return whole.IsEmpty ? null : whole;
    }

    private LawInForce? FindLaw(long law)
    {
        var embedded = EmbeddedRecords.Default.Law(law);
        if (!TryRead(law, out var isEmbedded))
            return embedded;
        var own = LawInForce.Of(new LawView(_reader!.Tape, _reader.Root));
        return isEmbedded && embedded is not null ? own.With(embedded) : own;
    }

    /// <summary>Reads the record of a body or law again; false where there is none.</summary>
    private bool TryRead(long id, out bool isEmbedded)
    {
        isEmbedded = false;
        foreach (var index in (RecordIndex[])[this, .. _others])
        {
            if (index._kept is null || !index._kept.TryGetValue(id, out var own))
                continue;
            isEmbedded = own.IsEmbedded;
            _reader ??= new Reader(new ReaderOptions());
            _reader.Codes = own.Codes;
            _reader.Open([.. own.Text, .. new byte[Scan.Padding]], own.Text.Length);
            return _reader.Read() && _reader.Root != 0;
        }
        return false;
    }

    /// <summary>The record of a body or law, as it was read.</summary>
    private sealed class Kept(bool isEmbedded, byte[] text, CodeSet codes)
    {
        public bool IsEmbedded { get; } = isEmbedded;

        public byte[] Text { get; } = text;

        public CodeSet Codes { get; } = codes;
    }

    private readonly struct StoredText(uint run, int input, int record)
    {
        /// <summary>Its number in the log of texts.</summary>
        public uint Run { get; } = run;

        public int Input { get; } = input;

        public int Record { get; } = record;
    }
}
