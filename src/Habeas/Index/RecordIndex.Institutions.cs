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
    private readonly List<(TextFault Fault, Spot Spot)> _textFaults = [];
    private readonly Dictionary<long, (bool IsEmbedded, byte[] Text, CodeSet Codes)> _kept = [];
    private readonly Dictionary<long, LawInForce?> _laws = [];
    private readonly Dictionary<long, Institution?> _institutions = [];
    private readonly TextFact _fact = new();
    private readonly TextBodies _bodiesOfText = new();
    private readonly List<TextFault> _found = [];
    private Reader? _reader;
    private TextReview? _review;

    /// <summary>
    /// What a body demands: what its own record says, and of what that does not speak, what the record says that comes with the engine, if that is of the same body.
    /// A body is the same when it has the same slug and type, or is named with the namespace of those records. Null where nobody says anything.
    /// </summary>
    public Institution? InstitutionOf(long body)
    {
        if (!_institutions.TryGetValue(body, out var institution))
            _institutions.Add(body, institution = FindInstitution(body));
        return institution;
    }

    /// <summary>What all texts together look like in the light of what their bodies demand. Made when first asked for, after all sheets have been added.</summary>
    public TextReview Review()
    {
        if (_review is not null)
            return _review;
        var review = new TextReview();
        foreach (var (fault, spot) in _textFaults)
            review.Add(fault, spot);
        foreach (var text in _texts)
        {
            _fact.Read(_textBytes.Find(text.Run, out var start), start);
            _bodiesOfText.Set(_fact, InstitutionOf);
            review.Add(_fact, _bodiesOfText, text.Input, text.Record);
        }
        return _review = review;
    }

    /// <summary>What is known of a law: what its own record says, or where that does not tell its time or penalties, what the record says that comes with the engine. Null where nobody says anything.</summary>
    public LawInForce? LawOf(long law)
    {
        if (!_laws.TryGetValue(law, out var found))
            _laws.Add(law, found = FindLaw(law));
        return found;
    }

    private void AddInstitutions(FactSheet sheet, int input, int record, List<Spot>? kept)
    {
        foreach (var keep in sheet.Kept)
        {
            if (_kept.ContainsKey(keep.Id))
                continue;
            _kept.Add(keep.Id, (keep.IsEmbedded, sheet.KeptTexts[keep.TextStart, keep.TextLength].ToArray(), keep.Codes));
            _institutions.Clear();
            _laws.Clear();
        }
        foreach (var fault in sheet.Faults)
        {
            _textFaults.Add((fault, new Spot(input, record, fault.Start, fault.End)));
            kept?.Add(_textFaults[_textFaults.Count - 1].Spot);
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
        _fact.Read(log, start);
        _bodiesOfText.Set(_fact, InstitutionOf);
        _found.Clear();
        foreach (var check in TextChecks.All)
            check.Find(_fact, _bodiesOfText, _found);
        foreach (var fault in _found)
            kept.Add(new Spot(input, record, fault.Start, fault.End));
        KeepParts(_fact.Numbers, input, record, kept);
        if (!_bodiesOfText.IsUnknown)
            return;
        kept.Add(new Spot(input, record, _fact.TypeStart, _fact.TypeEnd));
        if (_fact.ListStart > 0)
            kept.Add(new Spot(input, record, _fact.ListStart, _fact.ListStart + 1));
        foreach (var parts in new[] { _fact.Bodies, _fact.Groups, _fact.States, _fact.Signatures, _fact.Stated })
            KeepParts(parts, input, record, kept);
    }

    private static void KeepParts(List<TextPart> parts, int input, int record, List<Spot> kept)
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
            if (!index._kept.TryGetValue(id, out var own))
                continue;
            isEmbedded = own.IsEmbedded;
            _reader ??= new Reader(new ReaderOptions());
            _reader.Codes = own.Codes;
            _reader.Open([.. own.Text, .. new byte[Scan.Padding]], own.Text.Length);
            return _reader.Read() && _reader.Root != 0;
        }
        return false;
    }

    private readonly struct StoredText(uint run, int input, int record)
    {
        /// <summary>Its number in the log of texts.</summary>
        public uint Run { get; } = run;

        public int Input { get; } = input;

        public int Record { get; } = record;
    }
}
