using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Habeas.Findings;
using Habeas.Index;
using Habeas.Json;
using Microsoft.CodeAnalysis.Text;

namespace Habeas.Analyzers.Files;

/// <summary>
/// The places of one file that somebody asked for. The engine counts bytes, the compiler UTF-16 units: they are converted only for what is reported,
/// all places of a file in one pass, and remembered.
/// </summary>
internal sealed class FilePlaces(RecordFile file)
{
    private readonly object _gate = new();
    private readonly Dictionary<(int Start, int End), Place> _places = [];
    private readonly Dictionary<(int Start, int End), string> _texts = [];

    /// <summary>The places of these byte ranges, in their order.</summary>
    public Place[] Of(IReadOnlyList<(int Start, int End)> ranges, CancellationToken cancel)
    {
        lock (_gate)
        {
            var missing = ranges.Where(range => !_places.ContainsKey(range)).Distinct().ToArray();
            if (missing.Length > 0)
                Find(missing, cancel);
            return [.. ranges.Select(range => _places[range])];
        }
    }

    /// <summary>What the string at a place says; found out once.</summary>
    /// <param name="spot">The place, in this file.</param>
    /// <param name="load">Gives the text of this file; null when it is not to be had.</param>
    public string? TextAt(Spot spot, Func<RecordText?> load)
    {
        lock (_gate)
        {
            if (_texts.TryGetValue((spot.Start, spot.End), out var known))
                return known;
            if (load() is not { } text || spot.End > text.Length)
                return null;
            return _texts[(spot.Start, spot.End)] = spot.TextIn(text.Bytes);
        }
    }

    private void Find((int Start, int End)[] ranges, CancellationToken cancel)
    {
        var text = new RecordText();
        // Of a file that is not to be had as UTF-8 there is only its beginning.
        text.TryLoad(file.Text.GetText(cancel), out _);
        var places = Renderer.Locations(text.Bytes, text.Length, file.Text.Path, 1, ranges);
        var units = Units(text, ranges);
        for (var i = 0; i < ranges.Length; i++)
        {
            var (range, place) = (ranges[i], places[i]);
            var lines = new LinePositionSpan(new LinePosition(place.Line - 1, place.Column - 1), new LinePosition(place.EndLine - 1, place.EndColumn - 1));
            _places[range] = new Place(Microsoft.CodeAnalysis.Location.Create(file.Text.Path, TextSpan.FromBounds(units[range.Start], units[range.End]), lines), place.Pointer);
        }
    }

    /// <summary>How many UTF-16 units stand before each of these bytes. A byte order mark is none.</summary>
    private static Dictionary<int, int> Units(RecordText text, (int Start, int End)[] ranges)
    {
        var units = new Dictionary<int, int>();
        var at = Encodings.HasMark(text.Bytes.AsSpan(0, text.Length)) ? 3 : 0;
        var count = 0;
        foreach (var offset in ranges.SelectMany(static range => new[] { range.Start, range.End }).Distinct().OrderBy(static offset => offset))
        {
            for (; at < Math.Min(offset, text.Length); at++)
                count += LineMap.Units(text.Bytes[at]);
            units[offset] = count;
        }
        return units;
    }
}
