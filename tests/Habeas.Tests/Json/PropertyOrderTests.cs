using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Habeas.Checking;
using Habeas.Json;
using Xunit;

namespace Habeas.Tests.Json;

/// <summary>In which order the properties of an object stand says nothing.</summary>
public sealed class PropertyOrderTests
{
    private static readonly FolderSettings Settings = new SettingsCache(new CheckOptions()).For(TestFiles.SeedFolder);

    private static readonly JsonNode?[] Others = ["2031-01-01", "[2019-01-01..2020-01-01]", "#nowhere", "person:nobody", "source:none#par1", "xx", "", 5, true, null];

    [Fact]
    public void Shuffled_records_give_the_same_values()
    {
        var random = new Random(3);
        foreach (var (path, text) in TestFiles.Seeds)
        {
            var record = JsonNode.Parse(text)!;
            var expected = Dump(record.ToJsonString());
            Assert.True(expected.Count > 2);
            for (var round = 0; round < 3; round++)
                Assert.True(expected.SequenceEqual(Dump(Shuffled(record, random)!.ToJsonString())), path);
        }
    }

    [Fact]
    public void Shuffled_records_give_the_same_findings()
    {
        var random = new Random(4);
        var found = 0;
        foreach (var (path, text) in TestFiles.Seeds)
        {
            for (var round = 0; round < 3; round++)
            {
                var record = JsonNode.Parse(text)!;
                for (var n = 0; n < 4; n++)
                    Spoil(record, random);
                var name = Path.GetFileName(path);
                var expected = Findings(record.ToJsonString(), name);
                var actual = Findings(Shuffled(record, random)!.ToJsonString(), name);
                Assert.True(expected.SequenceEqual(actual), $"{path}\n{string.Join("\n", expected.Except(actual))}\n--\n{string.Join("\n", actual.Except(expected))}");
                found += expected.Count;
            }
        }
        Assert.True(found > 1000, $"{found}");
    }

    private static List<string> Findings(string json, string name) =>
        [.. Documents.Check(json, name).Select(static finding => finding.Rule.Id + " " + finding.Message).Order(StringComparer.Ordinal)];

    private static JsonNode? Shuffled(JsonNode? node, Random random)
    {
        switch (node)
        {
            case JsonObject item:
                var pairs = item.ToArray();
                random.Shuffle(pairs);
                return new JsonObject(pairs.Select(pair => KeyValuePair.Create(pair.Key, Shuffled(pair.Value, random))));
            case JsonArray list:
                return new JsonArray([.. list.Select(value => Shuffled(value, random))]);
            default:
                return node?.DeepClone();
        }
    }

    /// <summary>Puts something else in the place of one value somewhere.</summary>
    private static void Spoil(JsonNode node, Random random)
    {
        while (true)
        {
            JsonNode? inner;
            if (node is JsonObject item)
            {
                var pair = item.ElementAt(random.Next(item.Count));
                inner = pair.Value;
                if (inner is not (JsonObject { Count: > 0 } or JsonArray { Count: > 0 }))
                {
                    if (pair.Key is not ("kind" or "id"))
                        item[pair.Key] = Others[random.Next(Others.Length)]?.DeepClone();
                    return;
                }
            }
            else
            {
                var list = (JsonArray)node;
                var at = random.Next(list.Count);
                inner = list[at];
                if (inner is not (JsonObject { Count: > 0 } or JsonArray { Count: > 0 }))
                {
                    list[at] = Others[random.Next(Others.Length)]?.DeepClone();
                    return;
                }
            }
            node = inner;
        }
    }

    /// <summary>Everything that views of the record would say, by the paths of its properties.</summary>
    private static List<string> Dump(string json)
    {
        var reader = Documents.Open(json);
        reader.Codes = Settings.Codes;
        Assert.True(reader.Read());
        Assert.Empty(reader.Reports.Items);
        var lines = new List<string>();
        DumpObject(reader.Tape, reader.Root, "", lines);
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    private static void DumpObject(Tape tape, int at, string path, List<string> lines)
    {
        foreach (var property in tape.ShapeOf(at).Properties)
            DumpValue(tape, tape.CellOf(at, property.Slot), property, path + "/" + property.Name, lines);
    }

    private static void DumpValue(Tape tape, int at, Property property, string path, List<string> lines)
    {
        var cell = tape.Cells[at];
        if (cell.State == CellState.Absent)
            return;
        switch (property.Kind)
        {
            case ValueKind.Object:
                DumpObject(tape, cell.Low, path, lines);
                break;
            case ValueKind.Array:
                var n = 0;
                for (var item = cell.Low; item != 0; item = tape.Cells[item].Next)
                {
                    if (property.Element!.Kind == ValueKind.Object)
                        DumpObject(tape, tape.ObjectAt(item), $"{path}/{n++}", lines);
                    else
                        DumpValue(tape, item, property.Element, $"{path}/{n++}", lines);
                }
                Assert.Equal(cell.High, n);
                break;
            case ValueKind.Map or ValueKind.LanguageText:
                for (var pair = cell.Low; pair != 0; pair = tape.Cells[pair].Next)
                    lines.Add($"{path}/{new TextField(tape, pair)} = {TextOf(tape, pair + 1)}");
                break;
            case ValueKind.Date:
                lines.Add($"{path} = {new DateField(tape, at).Bounds} {TextOf(tape, at)}");
                break;
            default:
                lines.Add($"{path} = {cell.Value} {cell.Flags} {TextOf(tape, at)}");
                break;
        }
    }

    private static string TextOf(Tape tape, int at) => Encoding.UTF8.GetString(tape.Text, tape.Cells[at].Start, tape.Cells[at].End - tape.Cells[at].Start);
}
