using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Habeas.Records;
using Xunit;

namespace Habeas.Tests.Serialization;

public sealed partial class HabeasJsonTests
{
    [Fact]
    public void Hand_made_records_of_tricky_situations_round_trip()
    {
        var records = Directory.GetFiles(Checkout.Beside("design", "examples"), "*.json").SelectMany(file => JsonNode.Parse(File.ReadAllText(file))!.AsArray()).ToList();

        Assert.NotEmpty(records);
        foreach (var json in records)
        {
            NameAnew(json!);
            var record = HabeasJson.Read(json!.ToJsonString());
            var again = JsonNode.Parse(HabeasJson.Write(record));

            Assert.True(JsonNode.DeepEquals(json, again), $"{json}\n{again}");
            Assert.Equal(record, HabeasJson.Read(HabeasJson.Write(record)));
            Assert.Empty(record.UnknownProperties);
        }
    }

    // The words as printed of a part had another name when these records were made.
    private static void NameAnew(JsonNode node)
    {
        if (node is JsonObject item && item["parts"] is JsonArray parts)
        {
            foreach (var part in parts.OfType<JsonObject>())
            {
                if (part["printed"] is { } printed && part.Remove("printed"))
                    part["wording"] = new JsonArray(new JsonObject { ["property"] = "term", ["text"] = printed.GetValue<string>() });
            }
        }
        foreach (var inner in node is JsonObject parent ? parent.Select(pair => pair.Value) : node as JsonArray ?? Enumerable.Empty<JsonNode?>())
        {
            if (inner is JsonObject or JsonArray)
                NameAnew(inner);
        }
    }
}
