using System;
using System.Collections.Generic;
using System.Text;
using Habeas.Findings;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>
/// Checks documents one after the other: reads each record, runs the rules on it, takes its facts.
/// One for each thread; in steady state it allocates nothing for a record without findings.
/// </summary>
internal sealed class RecordChecker
{
    private readonly Reader _reader;
    private readonly RuleContext _context;
    private readonly FactCollector _collector;
    private readonly Suppressions _suppressions;
    private string? _fileName;

    /// <summary>For each type of object the kind of record that it is; 0 where it is none.</summary>
    private static readonly int[] KindOf = new int[Tables.Shapes.Length];

    /// <summary>For each kind what its records have.</summary>
    private static readonly RecordTraits[] KindTraits = new RecordTraits[Tables.ByKind.Length];

    /// <summary>For each kind the four first letters of ids.</summary>
    private static readonly ulong[] KindLetters = new ulong[Tables.ByKind.Length];

    private static readonly TasksByShape<ShapeRule> RetractedRules = new(Catalogue.RetractedRules);

    private Dictionary<FolderSettings, ObjectPlans>? _plansUnder;
    private readonly ObjectPlans _default = new(Catalogue.RulesUnder(FolderSettings.Default), ObjectFacts.All);
    private readonly ObjectPlans _ofRetracted = new(RetractedRules, ObjectFacts.OfRetracted);
    private ObjectPlans _plans;
    private FolderSettings? _used;

    static RecordChecker()
    {
        for (var kind = 0; kind < Tables.ByKind.Length; kind++)
        {
            KindOf[Tables.ByKind[kind]] = kind;
            KindLetters[kind] = Scan.Word(Encoding.ASCII.GetBytes(KindCodes.Names[kind] + ":       "), 0) & Scan.LowBytes(4);
        }
        KindTraits[KindCodes.Case] = RecordTraits.Case;
        KindTraits[KindCodes.Declaration] = RecordTraits.Declaration;
    }

    public RecordChecker(ReaderOptions options)
    {
        _reader = new Reader(options);
        _context = new RuleContext(_reader.Tape, _reader.Reports);
        _collector = new FactCollector(_reader.Tape);
        _suppressions = new Suppressions(_reader.Tape, _reader.Reports, _context);
        _plans = _default;
    }

    /// <summary>The day it is, as a day number, by which suppressions end; null when none ends. The engine has no clock.</summary>
    public int? Today
    {
        get => _suppressions.Today;
        set => _suppressions.Today = value;
    }

    /// <inheritdoc cref="Suppressions.Clock"/>
    public Func<CalendarDay>? Clock
    {
        get => _suppressions.Clock;
        set => _suppressions.Clock = value;
    }

    /// <summary>Where is noted how long everything takes; null for nowhere.</summary>
    public TimingSheet? Timings { get; init; }

    /// <summary>What set rules need of the document just opened.</summary>
    public FactSheet Facts { get; private set; } = new();

    /// <summary>Checks extensions; null where nothing can.</summary>
    public IExtensionChecks? Extensions { get; init; }

    /// <summary>The folder of the document's file, from which its manifest tells paths; null for the current one.</summary>
    public string? Folder { get; set; }

    /// <summary>The reports on the record just checked.</summary>
    public ReportList Reports => _reader.Reports;

    /// <summary>How many records have been read, manifests not counted.</summary>
    public int Records { get; private set; }

    /// <summary>What the document just opened says of itself, when it begins with a manifest; else what it was opened with.</summary>
    public FolderSettings Settings { get; private set; } = FolderSettings.Default;

    /// <summary>Opens a document. <paramref name="fileName"/> is null where a file name says nothing, as in a stream.</summary>
    /// <param name="text">The document and its padding.</param>
    /// <param name="length">The length of the document.</param>
    /// <param name="fileName">Name of its file.</param>
    /// <param name="settings">What the nearest manifest says.</param>
    /// <param name="facts">Where its facts go.</param>
    /// <param name="found">How many findings its file has had already.</param>
    public void Open(byte[] text, int length, string? fileName, FolderSettings settings, FactSheet facts, int found)
    {
        _fileName = fileName;
        Facts = facts;
        if (settings != _used)
            Use(settings);
        _reader.Open(text, length, found);
    }

    /// <summary>The id of the record just read; null when it has none.</summary>
    public string? RecordId() =>
        _reader.Root != 0 && _reader.Shape!.Index != Tables.Manifest && new RecordView(_reader.Tape, _reader.Root).Id is { IsPresent: true } id ? id.ToString() : null;

    /// <summary>Checks the next record of the document; false when there is none.</summary>
    public bool Next()
    {
        var start = TimingSheet.Start(Timings);
        var isThere = _reader.Read();
        start = Timings?.AddSince(Phase.ReadRecords, start) ?? 0;
        if (isThere)
            CheckRead();
        Timings?.AddSince(Phase.CheckRecords, start);
        return isThere;
    }

    private void CheckRead()
    {
        if (_reader.Shape is not { } shape || _reader.Root == 0)
        {
            if (_reader.Reports.HasSyntaxFault || _reader.IsOfUnknownKind)
                CollectBroken();
            return;
        }
        if (shape.Index == Tables.Manifest)
        {
            if (!_reader.Reports.HasSyntaxFault)
                CheckManifest();
            return;
        }
        Records++;
        if (_reader.Reports.HasSyntaxFault)
            CollectBroken();
        else
            CheckRecord(shape);
    }

    private void CheckManifest()
    {
        _context.Begin(_reader.Root, kind: -1, null);
        var manifest = new ManifestView(_reader.Tape, _reader.Root);
        Use(FolderSettings.Read(manifest, Folder));
        _plans.RunRules(_reader.Tape, _reader.Root, _context);
        Extensions?.CheckManifest(manifest, Settings, _reader.Reports);
    }

    private void CheckRecord(Shape shape)
    {
        var tape = _reader.Tape;
        var record = new RecordView(tape, _reader.Root);
        _context.Begin(_reader.Root, KindOf[shape.Index], _reader.IsBundle ? null : _fileName, Settings.Access);
        var hasId = record.Id.IsPresent;
        if (hasId)
            BeginFacts(record);
        else
            CollectBroken();
        var isRetracted = record.Retracted.IsPresent;
        (isRetracted ? _ofRetracted : _plans).Run(tape, TraitsOf(record), _context, hasId ? _collector : null, Timings);
        if (isRetracted)
            return;
        Extensions?.CheckRecord(record, Settings, _reader.Reports);
        _suppressions.Apply(record, Facts);
    }

    private RecordTraits TraitsOf(RecordView record)
    {
        var traits = _reader.Traits | KindTraits[_context.Kind];
        if (_context.FileName is not null)
            traits |= RecordTraits.OwnFile;
        if ((traits & RecordTraits.RareLetter) != 0 && !Scan.MayMixScripts(_reader.Tape.Text, record.Range.Start, record.Range.End))
            traits &= ~RecordTraits.RareLetter;
        return record.Id.IsPresent && BeginsWithKind(record.Id) ? traits : traits | RecordTraits.OddId;
    }

    /// <summary>The four first letters tell all kinds apart, and nothing but a kind begins an id.</summary>
    private bool BeginsWithKind(ReferenceField id) => (Scan.Word(_reader.Tape.Text, id.Range.Start + 1) & Scan.LowBytes(4)) == KindLetters[_context.Kind];

    /// <summary>Takes the facts that every record has; of what is about one type of object the plans know.</summary>
    private void BeginFacts(RecordView record)
    {
        var start = TimingSheet.Start(Timings);
        _collector.Begin(record, Facts);
        if (Timings is null)
            return;
        var taken = TimingSheet.Now - start;
        Timings.Add(Phase.TakeFacts, taken);
        Timings.Add(Phase.CheckRecords, -taken);
    }

    /// <summary>A record that could not be read whole, or has no id, still is there: under its id, or where that was not reached under the one its file name gives.</summary>
    private void CollectBroken()
    {
        if (_reader.Root != 0 && new RecordView(_reader.Tape, _reader.Root).Id is { IsPresent: true } id)
            _collector.CollectBroken(id, Facts);
        else if (!FileNames.IsManifest(_fileName))
            FactCollector.CollectBroken(_fileName is null || _reader.IsBundle ? null : FileNames.IdOf(_fileName), Facts);
        Facts.MissesRecords |= _reader.IsCutShort;
    }

    private void Use(FolderSettings settings)
    {
        _plans = PlansUnder(settings);
        Settings = settings;
        _used = settings;
        _reader.Codes = settings.Codes;
        _collector.Codes = settings.Codes;
        _reader.Namespace = settings.Namespace;
        _collector.DefaultAccess = settings.Access;
    }

    private ObjectPlans PlansUnder(FolderSettings settings)
    {
        return settings.HasSeverities ? OwnPlansUnder(settings) : _default;
    }

    private ObjectPlans OwnPlansUnder(FolderSettings settings)
    {
        _plansUnder ??= [];
        if (_plansUnder.TryGetValue(settings, out var plans))
            return plans;
        // A folder of bundles has as many manifests as files.
        const int Kept = 64;
        if (_plansUnder.Count == Kept)
            _plansUnder.Clear();
        return _plansUnder[settings] = new ObjectPlans(Catalogue.RulesUnder(settings), ObjectFacts.All);
    }
}
