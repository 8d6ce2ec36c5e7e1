using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Habeas.Findings;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Checking;

/// <summary>
/// Brings a document back when a set rule has found something in it: files are read again, since they are not kept.
/// Of a stream, which cannot be read again, the places that may be needed are remembered with their text.
/// </summary>
internal sealed class Documents(CheckOptions options, IReadOnlyList<Input> inputs)
{
    private const int MostTexts = 100_000;

    // Where nothing is found and no stream is read, none of these is needed.
    private Dictionary<int, List<long>>? _lineOffsets;
    private Dictionary<(int Input, int Record, int Start), (Location Location, string Text)>? _remembered;
    private Dictionary<string, string>? _texts;
    private IdPlaces? _ids;
    private Dictionary<(int Input, int Record, int Start, int End), Location>? _located;
    private (int Input, int Record) _loaded = (-1, -1);
    private byte[] _text = [];
    private int _length;

    public Stream OpenLines(int input)
    {
        var file = inputs[input].Open();
        if (inputs[input] is StreamInput)
            return file;
        // A pipe is a stream, whatever it is called.
        if (file.CanSeek)
            (_lineOffsets ??= []).Add(input, []);
        return file;
    }

    /// <summary>Notes where a line begins, or of a stream the places in it that the index keeps.</summary>
    public void Note(int input, LineReader line, List<Spot> kept)
    {
        if (_lineOffsets is not null && _lineOffsets.TryGetValue(input, out var offsets))
        {
            offsets.Add(line.Offset);
            return;
        }
        if (kept.Count == 0)
            return;
        var places = Renderer.Locations(line.Line, line.Length, inputs[input].Name, line.Number, [.. kept.Select(static spot => (spot.Start, spot.End))]);
        for (var i = 0; i < places.Length; i++)
        {
            var spot = kept[i];
            if (!(_ids ??= new IdPlaces()).TryAdd(spot, places[i]))
                (_remembered ??= [])[(spot.Input, spot.Record, spot.Start)] = (Shared(places[i]), Shared(spot.TextIn(line.Line)));
        }
    }

    /// <summary>Records of one kind have the same pointers, and refer to the same records: each text is kept once.</summary>
    private string Shared(string text)
    {
        if ((_texts ??= new(StringComparer.Ordinal)).TryGetValue(text, out var known))
            return known;
        if (_texts.Count < MostTexts)
            _texts.Add(text, text);
        return text;
    }

    private Location Shared(Location place) => new(place.File, place.Line, place.Column, place.EndLine, place.EndColumn, Shared(place.Pointer));

    /// <summary>What the string at a place says; null when it cannot be read any more.</summary>
    public string? TextAt(Spot spot)
    {
        if (_remembered is not null && _remembered.TryGetValue((spot.Input, spot.Record, spot.Start), out var known))
            return known.Text;
        return TryLoad(spot.Input, spot.Record) && IsInText(spot) ? spot.TextIn(_text) : null;
    }

    /// <summary>Finds the places of all reports, each document in one pass, however many there are in it.</summary>
    public void Locate(IReadOnlyList<SetReport> reports)
    {
        var spots = reports.Select(static report => report.Spot).Concat(reports.Where(static report => report.Related is not null).Select(static report => report.Related!.Value));
        foreach (var document in spots.Where(spot => _remembered?.ContainsKey((spot.Input, spot.Record, spot.Start)) != true && _ids?.Holds(spot) != true).GroupBy(static spot => (spot.Input, spot.Record)))
        {
            var (input, record) = document.Key;
            if (!TryLoad(input, record))
                continue;
            (int Start, int End)[] ranges = [.. document.Where(IsInText).Select(static spot => (spot.Start, spot.End))];
            var places = Renderer.Locations(_text, _length, inputs[input].Name, FirstLine(input, record), ranges);
            for (var i = 0; i < ranges.Length; i++)
                (_located ??= [])[(input, record, ranges[i].Start, ranges[i].End)] = places[i];
        }
    }

    /// <summary>Renders what set rules found in one document; <see cref="Locate"/> has found the places.</summary>
    public List<Finding> Render(IReadOnlyList<SetReport> reports, FolderSettings settings, Func<Spot, string?> recordAt)
    {
        var findings = new List<Finding>();
        foreach (var report in reports.OrderBy(static report => report.Spot.Start))
        {
            if (settings.SeverityOf(report.Report) == Severity.Off)
                continue;
            findings.Add(new Finding(report.Report.Rule, settings.SeverityOf(report.Report), Renderer.Message(report.Report), LocationOf(report.Spot))
            {
                Arguments = report.Report.Arguments,
                Record = recordAt(report.Spot),
                Related = report.Related is { } related ? [LocationOf(related)] : [],
                Edits = report.Report.Edits,
                Start = report.Spot.Start,
                FirstLine = FirstLine(report.Spot.Input, report.Spot.Record),
            });
        }
        return findings;
    }

    private Location LocationOf(Spot spot)
    {
        if (_remembered is not null && _remembered.TryGetValue((spot.Input, spot.Record, spot.Start), out var known))
            return known.Location;
        if (_ids is not null && _ids.Holds(spot))
            return _ids.LocationOf(spot, inputs[spot.Input].Name);
        if (_located is not null && _located.TryGetValue((spot.Input, spot.Record, spot.Start, spot.End), out var location))
            return location;
        var name = inputs[spot.Input].Name;
        var line = name is null ? 0 : FirstLine(spot.Input, spot.Record);
        return new Location(name, line, Math.Min(line, 1), line, Math.Min(line, 1), "");
    }

    private int FirstLine(int input, int record) => inputs[input].IsLines ? record + 1 : 1;

    /// <summary>A file that was changed meanwhile has something else at the place, or ends before it.</summary>
    private bool IsInText(Spot spot) => spot.End <= _length;

    private bool TryLoad(int input, int record)
    {
        if (_loaded == (input, record))
            return true;
        _loaded = (-1, -1);
        if (!(inputs[input].IsLines ? TryLoadLine(input, record) : inputs[input].TryLoad(ref _text, options.SizeLimit, out _length, out _)))
            return false;
        _loaded = (input, record);
        return true;
    }

    private bool TryLoadLine(int input, int record)
    {
        if (_lineOffsets is null || !_lineOffsets.TryGetValue(input, out var offsets))
            return false;
        try
        {
            using var stream = inputs[input].Open();
            if (!stream.CanSeek)
                return false;
            stream.Position = offsets[record];
            var line = new LineReader(stream, options.SizeLimit);
            if (!line.Next())
                return false;
            _text = line.Line;
            _length = line.Length;
            return true;
        }
        catch (Exception exception) when (Unreadable.Explains(exception, out _))
        {
            return false;
        }
    }
}
