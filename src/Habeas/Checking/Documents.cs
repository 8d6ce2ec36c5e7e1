using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
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
    private readonly Dictionary<int, List<long>> _lineOffsets = [];
    private readonly Dictionary<(int Input, int Record, int Start), (Location Location, string Text)> _remembered = [];
    private (int Input, int Record) _loaded = (-1, -1);
    private byte[] _text = [];
    private int _length;

    public Stream OpenLines(int input)
    {
        if (inputs[input] is StreamInput stream)
            return stream.Stream;
        var file = ((FileInput)inputs[input]).Open();
        // A pipe is a stream, whatever it is called.
        if (file.CanSeek)
            _lineOffsets.Add(input, []);
        return file;
    }

    /// <summary>Notes where a line begins, or of a stream the places in it that the index keeps.</summary>
    public void Note(int input, LineReader line, List<Spot> kept)
    {
        if (_lineOffsets.TryGetValue(input, out var offsets))
        {
            offsets.Add(line.Offset);
            return;
        }
        if (kept.Count == 0)
            return;
        var places = Renderer.Locations(line.Line, line.Length, inputs[input].Name, line.Number, [.. kept.Select(static spot => (spot.Start, spot.End))]);
        foreach (var spot in kept)
            _remembered[(spot.Input, spot.Record, spot.Start)] = (places[(spot.Start, spot.End)], Text(line.Line, spot));
    }

    /// <summary>What the string at a place says; null when it cannot be read any more.</summary>
    public string? TextAt(Spot spot)
    {
        if (_remembered.TryGetValue((spot.Input, spot.Record, spot.Start), out var known))
            return known.Text;
        return TryLoad(spot) ? Text(_text, spot) : null;
    }

    /// <summary>Renders what set rules found in one document.</summary>
    public List<Finding> Render(IReadOnlyList<SetReport> reports, FolderSettings settings, RecordIndex index)
    {
        var findings = new List<Finding>();
        foreach (var report in reports.OrderBy(static report => report.Spot.Start))
        {
            if (settings.SeverityOf(report.Report.Rule) == Severity.Off)
                continue;
            findings.Add(new Finding(report.Report.Rule, settings.SeverityOf(report.Report.Rule), Renderer.Message(report.Report), LocationOf(report.Spot))
            {
                Arguments = report.Report.Arguments,
                Record = index.RecordAt(report.Spot),
                Related = report.Related is { } related ? [LocationOf(related)] : [],
                Edits = report.Report.Edits,
            });
        }
        return findings;
    }

    private Location LocationOf(Spot spot)
    {
        if (_remembered.TryGetValue((spot.Input, spot.Record, spot.Start), out var known))
            return known.Location;
        var line = inputs[spot.Input].IsLines ? spot.Record + 1 : 1;
        if (TryLoad(spot))
            return Renderer.Locations(_text, _length, inputs[spot.Input].Name, line, [(spot.Start, spot.End)])[(spot.Start, spot.End)];
        return new Location(inputs[spot.Input].Name, line, 1, line, 1, "");
    }

    private bool TryLoad(Spot spot)
    {
        if (_loaded != (spot.Input, spot.Record))
        {
            _loaded = (-1, -1);
            if (!(inputs[spot.Input].IsLines ? TryLoadLine(spot) : inputs[spot.Input].TryLoad(ref _text, options.MaxSize, out _length, out _)))
                return false;
            _loaded = (spot.Input, spot.Record);
        }
        // A file that was changed meanwhile has something else at this place.
        return spot.End <= _length;
    }

    private bool TryLoadLine(Spot spot)
    {
        if (!_lineOffsets.TryGetValue(spot.Input, out var offsets))
            return false;
        try
        {
            using var stream = ((FileInput)inputs[spot.Input]).Open();
            stream.Position = offsets[spot.Record];
            var line = new LineReader(stream, options.MaxSize);
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

    private static string Text(byte[] text, Spot spot)
    {
        byte[] scratch = [];
        var raw = text.AsSpan(spot.Start, spot.End - spot.Start);
        if (raw.Length >= 2 && raw[0] == '"')
            raw = raw.Slice(1, raw.Length - 2);
        return Encoding.UTF8.GetString(Unescape.Into(raw, ref scratch).ToArray());
    }
}
