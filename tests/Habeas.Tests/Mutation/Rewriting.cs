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

    private static readonly string[] Marks = ["support", "variants", "inferred", "wording"];

    private static readonly string[] MayBeAbsent =
    [
        "note", "label", "honorific", "statePrinted", "given", "family", "particle", "lang", "address", "damage", "topics", "session", "capacity", "position", "hedge", "confidence", "calendar", "locality", "region",
    ];

    /// <summary>The ways by name. Each is begun anew for a set of records, with the chance that it goes by.</summary>
    public static IReadOnlyDictionary<string, Func<Random, Func<JsonObject, JsonObject>>> All { get; } = new Dictionary<string, Func<Random, Func<JsonObject, JsonObject>>>
    {
        ["properties in another order"] = static random => record => (JsonObject)Shuffled(record, random),
        ["lists in another order"] = static random => record => ListsShuffled(record, random),
        ["every date known less well"] = static random => record => Dates.Widened(record, random),
        ["what may be absent left out"] = static random => record => LeftOut(record, random),
        ["properties of partners"] = static random => record => WithExtensions(record, random),
        ["names in other scripts too"] = static random =>
        {
            // Real people have real namesakes, but nothing in the set would tell them apart.
            var ofPeople = OtherScripts.Dealt(random);
            return record => WithOtherScripts(record, ofPeople, random);
        },
        ["retold by a partner of another namespace"] = static random => record => WithPartners(record, random),
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
            foreach (var property in MayBeAbsent)
            {
                var isMarked = Marks.Any(list => item.List(list).Any(mark => mark.Text("property") == property));
                // A ban tells of what.
                var isNeeded = property == "label" && item.Text("type") is ("ban" or "activityBan");
                if (random.Next(2) == 0 && item.ContainsKey(property) && !isMarked && !isNeeded)
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

    private static JsonObject WithOtherScripts(JsonObject record, Queue<(string Text, string Tag)> ofPeople, Random random)
    {
        foreach (var list in record.Inside().Prepend(record).Select(static item => item["names"] ?? item["titles"]).OfType<JsonArray>().ToArray())
        {
            var sources = list[0]?["sources"]?.DeepClone();
            foreach (var (text, tag) in record.Text("kind") == "person" ? OneOf(ofPeople, random) : OtherScripts.Some(random))
                list.Add(new JsonObject { ["text"] = text, ["lang"] = tag, ["sources"] = sources?.DeepClone() ?? new JsonArray("source:odf-2018-01-25#par1") });
        }
        foreach (var item in record.Inside().Where(static item => item.ContainsKey("printed")))
            item["printed"] = OtherScripts.Some(random)[0].Text;
        return record;
    }

    private static IReadOnlyList<(string Text, string Tag)> OneOf(Queue<(string Text, string Tag)> ofPeople, Random random) =>
        random.Next(2) == 0 && ofPeople.TryDequeue(out var name) ? [name] : [];

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
