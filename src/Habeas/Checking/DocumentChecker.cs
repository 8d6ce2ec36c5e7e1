using System;
using System.Collections.Generic;
using System.IO;
using Habeas.Findings;
using Habeas.Index;
using Habeas.Json;
using Habeas.Rules;

namespace Habeas.Checking;

/// <summary>Checks whole inputs. One for each thread.</summary>
internal sealed class DocumentChecker(CheckOptions options, SettingsCache settings, ExtensionChecks? extensions)
{
    private readonly TimingSheet? _timings = options.Timings?.NewSheet();

    /// <summary>Null until there is one.</summary>
    private List<(Report Report, string? Record)>? _reports;
    private byte[] _buffer = [];
    private int _dropped;

    /// <summary>Made once there is a text: what it needs may be made on another thread while the first file is read.</summary>
    private RecordChecker Checker => field ??= new(new ReaderOptions { MaxDepth = options.DepthLimit, MaxFindings = options.MaxFindings })
    {
        Today = options.Today?.DayNumber,
        Clock = options.Clock,
        Extensions = extensions,
        Timings = _timings,
    };

    /// <summary>How many bytes it has checked.</summary>
    public long Bytes { get; private set; }

    /// <summary>Checks an input that is one document.</summary>
    /// <param name="input">The document.</param>
    /// <param name="facts">Gets what set rules need of it.</param>
    public DocumentResult Check(Input input, FactSheet facts)
    {
        var result = new DocumentResult { Settings = input.SettingsFrom(settings) };
        if (SchemaFiles.Has(result.Settings, input.Name))
            return result;
        _reports?.Clear();
        _dropped = 0;
        var start = TimingSheet.Start(_timings);
        var isLoaded = input.TryLoad(ref _buffer, options.SizeLimit, out var length, out var fault);
        _timings?.AddSince(Phase.LoadFiles, start);
        if (!isLoaded)
        {
            (_reports ??= []).Add((fault!, null));
            if (!FileNames.IsManifest(input.FileName))
                FactCollector.CollectBroken(input.FileName is null ? null : FileNames.IdOf(input.FileName), facts);
            Renderer.Render(_reports, new byte[Scan.Padding], 0, input.Name, 1, result.Settings, result.Findings);
            return result;
        }
        CheckText(_buffer, length, input, result, facts, found: 0);
        Render(input, length, 1, result);
        return result;
    }

    /// <summary>Checks an input of lines, with its facts, and hands over each with the settings so far, for whoever must remember a place in it.</summary>
    public DocumentResult CheckLines(Input input, Stream stream, FactSheet facts, Action<LineReader, DocumentResult> handOver)
    {
        var result = new DocumentResult { Settings = input.SettingsFrom(settings) };
        var lines = new LineReader(stream, options.SizeLimit);
        _dropped = 0;
        while (true)
        {
            _reports?.Clear();
            if (!TryNext(lines, facts, out var more))
            {
                // What was found before the fault stands.
                Renderer.Render(_reports ?? [], lines.Line, 0, input.Name, lines.Number + 1, result.Settings, result.Findings);
                break;
            }
            if (!more)
                break;
            if (lines.IsTooLong)
            {
                (_reports ??= []).Add((Limits.TooLarge("line", options.SizeLimit), null));
                facts.MissesRecords = true;
            }
            else if (IsBlank(lines))
            {
                handOver(lines, result);
                continue;
            }
            else
            {
                CheckText(lines.Line, lines.Length, input, result, facts, result.Findings.Count);
            }
            if (_reports is { Count: > 0 })
                Renderer.Render(_reports, lines.Line, lines.Length, input.Name, lines.Number, result.Settings, result.Findings);
            handOver(lines, result);
            facts.Clear();
            // In another encoding the line ends were no line ends: the rest would be noise.
            if (_reports is not null && _reports.Exists(static item => item.Report.Rule == TextFaults.OtherEncoding))
            {
                facts.MissesRecords = true;
                break;
            }
        }
        _reports?.Clear();
        AddDropped();
        Renderer.Render(_reports ?? [], lines.Line, 0, input.Name, 1, result.Settings, result.Findings);
        return result;
    }

    /// <summary>Goes to the next line; false, with a report, when the stream cannot be read on.</summary>
    private bool TryNext(LineReader lines, FactSheet facts, out bool more)
    {
        try
        {
            var start = TimingSheet.Start(_timings);
            more = lines.Next();
            _timings?.AddSince(Phase.LoadFiles, start);
            return true;
        }
        catch (Exception exception) when (Unreadable.Explains(exception, out var why))
        {
            (_reports ??= []).Add((Unreadable.Report(why), null));
            facts.MissesRecords = true;
            more = false;
            return false;
        }
    }

    private void CheckText(byte[] text, int length, Input input, DocumentResult result, FactSheet facts, int found)
    {
        var checker = Checker;
        var before = checker.Records;
        Bytes += length;
        checker.Folder = input.Folder;
        checker.Open(text, length, input.IsLines ? null : input.FileName, result.Settings, facts, found);
        while (checker.Next())
        {
            _dropped += checker.Reports.Dropped;
            if (checker.Reports.Count == 0)
                continue;
            var record = checker.RecordId();
            foreach (var report in checker.Reports.Items)
                (_reports ??= []).Add((report, record));
        }
        result.Settings = checker.Settings;
        result.Records += checker.Records - before;
    }

    private void Render(Input input, int length, int firstLine, DocumentResult result)
    {
        AddDropped();
        if (_reports is null or { Count: 0 })
            return;
        var start = TimingSheet.Start(_timings);
        Renderer.Render(_reports, _buffer, length, input.Name, firstLine, result.Settings, result.Findings);
        _timings?.AddSince(Phase.PlaceFindings, start);
    }

    private void AddDropped()
    {
        if (_dropped > 0)
            (_reports ??= []).Add((Limits.MoreFindings(_dropped), null));
    }

    private static bool IsBlank(LineReader line)
    {
        foreach (var letter in line.Line.AsSpan(0, line.Length))
        {
            if (letter is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
                return false;
        }
        return true;
    }
}
