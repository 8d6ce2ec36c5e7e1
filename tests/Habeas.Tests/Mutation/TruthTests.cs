using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Habeas.Tests.Seeds;
using Xunit;

namespace Habeas.Tests.Mutation;

/// <summary>What is true stays without findings however it is written, and a fault is the same fault in whatever its record comes.</summary>
public sealed class TruthTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, IndentCharacter = '\t', IndentSize = 3, NewLine = "\r\n" };

    public static IEnumerable<TheoryDataRow<string, int>> Rewritings =>
        Rewriting.All.Keys.SelectMany(static way => Enumerable.Range(1, 3), static (way, seed) => new TheoryDataRow<string, int>(way, seed));

    [Theory]
    [MemberData(nameof(Rewritings))]
    public void True_records_rewritten_have_no_findings(string way, int seed)
    {
        AssertNone(Wrapping.InLines(Set(Rewriting.All[way](new Random(seed)))), way);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void True_records_rewritten_in_every_way_at_once_have_no_findings(int seed)
    {
        var random = new Random(seed);
        var ways = Rewriting.All.Values.Reverse().Select(way => way(random)).ToArray();
        AssertNone(Wrapping.InLines(Set(record => ways.Aggregate(record, static (sofar, way) => way(sofar)))), "all ways");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void Some_true_dates_known_less_well_have_no_findings(int oneIn)
    {
        for (var seed = 1; seed <= 4; seed++)
        {
            var random = new Random(seed);
            AssertNone(Wrapping.InLines(Set(record => random.Next(oneIn) == 0 ? Dates.Widened(record, random) : record)), $"one in {oneIn}, seed {seed}");
        }
    }

    [Fact]
    public void True_records_in_an_array_have_no_findings() => AssertNone(Wrapping.InArray(Set(static record => record)), "array");

    [Fact]
    public void True_records_written_with_escapes_have_no_findings() => AssertNone(Wrapping.InLines(Set(static record => record).Select(static line => Escaped(line, static _ => true))), "escapes");

    [Fact]
    public void True_records_written_with_some_escapes_have_no_findings()
    {
        var random = new Random(11);
        AssertNone(Wrapping.InArray(Set(static record => record).Select(line => Escaped(line, _ => random.Next(6) == 0))), "escapes");
    }

    [Fact]
    public void True_records_laid_out_otherwise_have_no_findings()
    {
        using var folder = new TempFolder();
        folder.File("habeas.json", CleanSet.Seeds.Manifest.ToJsonString(Indented));
        foreach (var record in CleanSet.Seeds.Records)
            folder.File($"{record.Text("id")!.Split(':')[1]}.{record.Text("kind")}.json", record.ToJsonString(Indented) + "\r\n\r\n");
        AssertNone(new HabeasChecker().CheckFiles(folder.Path).Findings, "layout");
    }

    [Fact]
    public void True_records_in_files_of_lines_and_arrays_together_have_no_findings()
    {
        using var folder = new TempFolder();
        folder.File("habeas.json", CleanSet.Seeds.Manifest.ToJsonString());
        foreach (var (at, part) in CleanSet.Seeds.Lines.Chunk(25).Index())
        {
            var text = part.Select(Encoding.UTF8.GetString);
            folder.File(at % 2 == 0 ? $"part{at}.ndjson" : $"part{at}.json", at % 2 == 0 ? string.Join('\n', text) : "[" + string.Join(",\r\n", text) + "]");
        }
        AssertNone(new HabeasChecker().CheckFiles(folder.Path).Findings, "parts");
    }

    /// <summary>Read by other people, with their tools: what they write must be as good.</summary>
    [Fact]
    public void True_records_read_and_written_again_have_no_findings()
    {
        var records = SeedFolder.RecordFiles().Select(static file => HabeasJson.Read(File.ReadAllText(file))).ToArray();
        AssertNone(new HabeasChecker().Check(records.Prepend<Habeas.Records.Item>(HabeasJson.Read<Habeas.Records.Manifest>(File.ReadAllText(Path.Combine(SeedFolder.Path, "habeas.json"))))).Findings, "records");
    }

    [Fact]
    public void A_fault_is_the_same_in_lines_and_in_an_array()
    {
        var differing = new ConcurrentBag<string>();
        Parallel.ForEach(OneOfEach(), one =>
        {
            var (planter, lines) = one;
            var inLines = Wrapping.InLines(lines).Select(static finding => Wrapping.Said(finding, isInArray: false)).Order(StringComparer.Ordinal).ToArray();
            var inArray = Wrapping.InArray(lines).Select(static finding => Wrapping.Said(finding, isInArray: true)).Order(StringComparer.Ordinal).ToArray();
            if (!inLines.SequenceEqual(inArray))
                differing.Add($"{planter.Name}\n  only in lines: {string.Join('\n', inLines.Except(inArray))}\n  only in an array: {string.Join('\n', inArray.Except(inLines))}");
        });
        Assert.True(differing.IsEmpty, string.Join('\n', differing));
    }

    [Fact]
    public void A_fault_is_the_same_with_and_without_escapes_and_in_any_order_of_properties()
    {
        var differing = new ConcurrentBag<string>();
        Parallel.ForEach(OneOfEach().Where(static one => one.Planter.Rule is not ("HAB1005" or "HAB1015") && one.Planter.Fault != "null"), one =>
        {
            var (planter, lines) = one;
            var random = new Random(3);
            var shuffle = Rewriting.All["properties in another order"](random);
            var plain = Wrapping.InLines(lines).Select(static finding => Wrapping.Said(finding, isInArray: false)).Order(StringComparer.Ordinal).ToArray();
            var other = Wrapping.InLines(lines.Select(line => Escaped(JsonWriting.Line(shuffle((JsonObject)JsonNode.Parse(line)!)), _ => random.Next(3) == 0)))
                .Select(static finding => Wrapping.Said(finding, isInArray: false)).Order(StringComparer.Ordinal).ToArray();
            if (!plain.SequenceEqual(other))
                differing.Add($"{planter.Name}\n  only plain: {string.Join('\n', plain.Except(other))}\n  only otherwise: {string.Join('\n', other.Except(plain))}");
        });
        Assert.True(differing.IsEmpty, string.Join('\n', differing));
    }

    /// <summary>Every planter's fault in its first place, as the lines of the whole set.</summary>
    private static IEnumerable<(Planter Planter, byte[][] Lines)> OneOfEach() =>
        Planters.All.Select(static planter => (planter, planter.Places(CleanSet.Seeds).Select(place => planter.Plant(CleanSet.Seeds, place)).FirstOrDefault(static fault => fault is not null)))
            .Where(static one => one.Item2 is not null).Select(static one => (one.planter, one.Item2!.Scene.Lines().Select(static line => line.Line).ToArray()));

    private static IEnumerable<byte[]> Set(Func<JsonObject, JsonObject> change) =>
        CleanSet.Seeds.Lines.Select(line => JsonWriting.Line(change((JsonObject)JsonNode.Parse(line)!))).Prepend(CleanSet.Seeds.ManifestLine);

    /// <summary>Letters inside of texts as escapes.</summary>
    private static byte[] Escaped(byte[] line, Func<char, bool> isChosen)
    {
        var text = Encoding.UTF8.GetString(line);
        var written = new StringBuilder(text.Length * 6);
        var isInside = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\')
            {
                written.Append(text, at, text[at + 1] == 'u' ? 6 : 2);
                at += text[at + 1] == 'u' ? 5 : 1;
                continue;
            }
            isInside ^= text[at] == '"';
            if (!isInside || text[at] == '"' || (!char.IsSurrogate(text[at]) && !isChosen(text[at])))
                written.Append(text[at]);
            else
                written.Append(at % 2 == 0 ? $"\\u{(int)text[at]:X4}" : $"\\u{(int)text[at]:x4}");
        }
        return Encoding.UTF8.GetBytes(written.ToString());
    }

    private static void AssertNone(IReadOnlyList<Finding> findings, string way) =>
        Assert.True(findings.Count == 0, $"{way}: {findings.Count} findings\n{string.Join('\n', findings.Take(25).Select(static finding => $"{finding.Rule.Id} {finding.Severity} at {finding.Record}{finding.Location.Pointer}: {finding.Message}"))}");
}
