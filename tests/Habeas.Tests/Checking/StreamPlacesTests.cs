using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Habeas.Checking;
using Habeas.Findings;
using Habeas.Index;
using Xunit;

namespace Habeas.Tests.Checking;

public sealed class StreamPlacesTests
{
    [Fact]
    public void Every_place_is_found_again_as_it_was_whatever_the_number_of_lines_and_inputs()
    {
        var places = new StreamPlaces();
        var random = new Random(3);
        var kept = new Dictionary<(int, int, int), (Location Location, string? Text)>();
        for (var input = 0; input < 4; input++)
        {
            for (var record = random.Next(3); record < 4000; record += 1 + random.Next(3))
            {
                // Texts of which there are more than get a number, letters of several bytes, and a stray end of line within a line.
                var line = $$"""{"id":"person:п-{{record}}",{{(random.Next(50) == 0 ? "\r" : "")}}"subject":"person:q-{{random.Next(40000)}}","type":"x"}""";
                var utf8 = Tests.Json.Documents.Padded(Encoding.UTF8.GetBytes(line));
                (int, int)[] ranges = [.. new[] { "\"person:q", "\"person:п", "\"x\"" }.Select(text => Range(line, text)).Take(1 + random.Next(3))];
                var locations = Renderer.Locations(utf8, utf8.Length - Scan, "s", record + 1, ranges);
                List<Spot> spots = [.. ranges.Select(range => new Spot(input, record, range.Item1, range.Item2))];
                places.Add(spots, locations, utf8);
                for (var i = 0; i < spots.Count; i++)
                    kept.Add((input, record, spots[i].Start), (locations[i], locations[i].Pointer == "/id" ? null : spots[i].TextIn(utf8)));
            }
        }

        foreach (var ((input, record, start), (expected, text)) in kept)
        {
            Assert.True(places.TryFind(new Spot(input, record, start, start + 1), "s", out var found, out var said));
            Assert.Equal((expected.Line, expected.Column, expected.EndLine, expected.EndColumn, expected.Pointer, text), (found!.Line, found.Column, found.EndLine, found.EndColumn, found.Pointer, said));
            Assert.False(places.TryFind(new Spot(input, record, start + 1, start + 2), "s", out _, out _));
        }
        Assert.False(places.TryFind(new Spot(4, 0, 0, 1), "s", out _, out _));
        Assert.False(places.TryFind(new Spot(0, 5000, 6, 7), "s", out _, out _));
    }

    private const int Scan = Habeas.Json.Scan.Padding;

    private static (int, int) Range(string line, string text)
    {
        var at = line.IndexOf(text, StringComparison.Ordinal);
        var end = line.IndexOf('"', at + 1) + 1;
        return (Encoding.UTF8.GetByteCount(line[..at]), Encoding.UTF8.GetByteCount(line[..end]));
    }
}
