using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Habeas.Tests.Mutation;

/// <summary>Ways of writing the same records otherwise, or of saying less, after which they are as true as before.</summary>
internal static class Rewriting
{
    /// <summary>Lists whose order does say something: which name is the first, what a citation reads first.</summary>
    private static readonly string[] Ordered = ["names", "titles"];

    public static IReadOnlyDictionary<string, Func<JsonObject, Random, JsonObject>> All { get; } = new Dictionary<string, Func<JsonObject, Random, JsonObject>>
    {
        ["properties in another order"] = static (record, random) => (JsonObject)Shuffled(record, random),
        ["lists in another order"] = static (record, random) => ListsShuffled(record, random),
        ["every date known less well"] = static (record, random) => Dates.Widened(record, random),
        ["what may be absent left out"] = static (record, random) => LeftOut(record, random),
        ["properties of partners"] = static (record, random) => WithExtensions(record, random),
        ["names in other scripts too"] = static (record, random) => WithOtherScripts(record, random),
        ["retold by a partner of another namespace"] = static (record, random) => WithPartners(record, random),
    };

    private static JsonNode Shuffled(JsonNode node, Random random)
    {
        if (node is JsonArray list)
            return new JsonArray([.. list.Select(item => item is null ? null : Shuffled(item, random))]);
        if (node is not JsonObject known)
            return node.DeepClone();
        var pairs = known.Select(pair => KeyValuePair.Create(pair.Key, pair.Value is null ? null : Shuffled(pair.Value, random))).ToArray();
        random.Shuffle(pairs);
        return new JsonObject(pairs);
    }

    private static JsonObject ListsShuffled(JsonObject record, Random random)
    {
        foreach (var (item, property) in record.Inside().Prepend(record).SelectMany(static item => item.Where(static pair => pair.Value is JsonArray).Select(pair => (item, pair.Key))).ToArray())
        {
            if (Ordered.Contains(property))
                continue;
            var items = item[property]!.AsArray().Select(static one => one?.DeepClone()).ToArray();
            random.Shuffle(items);
            item[property] = new JsonArray(items);
        }
        return record;
    }

    /// <summary>Properties that nothing else rests on, and that may be absent.</summary>
    private static JsonObject LeftOut(JsonObject record, Random random)
    {
        foreach (var item in record.Inside().Prepend(record).ToArray())
        {
            foreach (var property in (string[])["note", "label", "honorific", "statePrinted", "given", "family", "particle", "lang", "address", "damage", "topics", "session", "capacity", "position", "hedge", "confidence", "calendar", "locality", "region"])
            {
                var isMarked = new[] { "support", "variants", "inferred", "wording" }.Any(list => item.List(list).Any(mark => mark.Text("property") == property));
                if (random.Next(2) == 0 && item.ContainsKey(property) && !isMarked)
                    item.Remove(property);
            }
        }
        return record;
    }

    private static JsonObject WithExtensions(JsonObject record, Random random)
    {
        record["extensions"] = new JsonObject
        {
            ["partner.example"] = new JsonObject { ["id"] = random.Next(100000), ["date"] = "11.10.2017", ["who"] = "nobody", ["sources"] = null, ["events"] = new JsonArray("arrest", 5) },
            ["tools.partner.example"] = new JsonObject(),
        };
        return record;
    }

    private static JsonObject WithOtherScripts(JsonObject record, Random random)
    {
        foreach (var list in record.Inside().Prepend(record).Select(static item => item["names"] ?? item["titles"]).OfType<JsonArray>().ToArray())
        {
            var sources = list[0]?["sources"]?.DeepClone();
            foreach (var (text, tag) in OtherScripts.Some(random))
                list.Add(new JsonObject { ["text"] = text, ["lang"] = tag, ["sources"] = sources?.DeepClone() ?? new JsonArray("source:odf-2018-01-25#par1") });
        }
        foreach (var item in record.Inside().Where(static item => item.ContainsKey("printed")))
            item["printed"] = OtherScripts.Some(random)[0].Text;
        return record;
    }

    private static JsonObject WithPartners(JsonObject record, Random random)
    {
        var relations = record["kind"]!.GetValue<string>() switch
        {
            "person" => "\"relations\": [{ \"type\": \"friend\", \"to\": \"person:partner.example/doe-jane\", \"sources\": [\"source:partner.example/report#par2\"] }]",
            "case" => "\"relations\": [{ \"type\": \"partOf\", \"to\": \"case:partner.example/doe-jane\", \"sources\": [\"source:partner.example/report#par2\"] }]",
            "declaration" => "\"relations\": [{ \"type\": \"recalls\", \"to\": \"declaration:partner.example/resolution#d1\", \"sources\": [\"source:partner.example/report#par2\"] }]",
            _ => null,
        };
        if (relations is not null)
        {
            foreach (var relation in JsonNode.Parse("{" + relations + "}")!["relations"]!.AsArray())
                record.Append("relations", relation!.DeepClone());
        }
        foreach (var item in record.Inside().Where(static item => item.ContainsKey("sources") && item.Text("counts") is null))
            item["sources"]!.AsArray().Add("source:partner.example/report#page" + random.Next(1, 90));
        return record;
    }
}
