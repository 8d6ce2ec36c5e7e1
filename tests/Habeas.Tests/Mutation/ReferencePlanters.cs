using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>References that lead nowhere, or to what cannot be meant.</summary>
internal static class ReferencePlanters
{
    private static readonly string[] Holders = ["who", "forum", "parent", "in", "law", "of", "definition", "facility", "to", "instrument", "partOf", "subject"];

    private static readonly Dictionary<string, string> ItemIsGone = new() { ["HAB6003"] = "others refer to the item", ["HAB6004"] = "others refer to the item", ["HAB6007"] = "no item" };

    public static IEnumerable<Planter> All =>
    [
        new("HAB6001", "a reference with a slip", static clean => Holders.SelectMany(clean.Having), static (item, scene) =>
        {
            var property = scene.Any(Holders.Where(one => item.Text(one) is { } text && text[0] != '#').ToArray() is { Length: > 0 } own ? own : [""]);
            if (property.Length == 0)
                return null;
            var (id, place) = (item.Text(property)!.Split('#')[0], item.Text(property)![item.Text(property)!.Split('#')[0].Length..]);
            return item.Put(property, scene.Any(id + "s", id[..^1] + "q", id.Insert(id.IndexOf(':') + 1, "x-"), id.Replace("-", "", System.StringComparison.Ordinal) + "-z") + place);
        }) { Times = 24 },
        new("HAB6001", "a citation of a source that is not there", static clean => clean.Having("sources"), static (item, scene) =>
        {
            var list = item["sources"]!.AsArray();
            var at = scene.Random.Next(list.Count);
            list[at] = scene.Any("source:odf-2018-01-26#par2", "source:odf-2018#par2", "source:pace-wd-639-page#par2", "source:nowhere");
            return list[at];
        }) { Times = 12 },
        new("HAB6001", "a reference in a list", static clean => clean.Having("toward").Concat(clean.Having("concerns")).Concat(clean.Having("reports")), static (item, scene) =>
        {
            var property = item.ContainsKey("toward") ? "toward" : item.ContainsKey("concerns") ? "concerns" : "reports";
            return item.Append(property, scene.Any("declaration:pace-wd-639", "declaration:pace-wd-6700"));
        }),
        new("HAB6001", "a link to a record that is not there", static clean => clean.Of("person"), static (record, scene) =>
        {
            var link = scene.Add($$"""{ "kind": "link", "id": "link:one", "type": "different", "records": ["{{record.Text("id")}}", "{{record.Text("id")}}-ii"], "sources": ["source:odf-2018-01-25#par1"] }""");
            return link["records"]![1];
        }) { Times = 4 },
        new("HAB6001", "a record that was taken away", static clean => clean.Of("person", "law", "incident", "group").Where(record => Referring(clean, record.Text("id")!).Count == 1), static (record, scene) =>
        {
            var place = Referring(scene.Clean, record.Text("id")!)[0];
            scene.Remove(record.Text("id")!);
            return scene.Change(place.Root.Text("id")!).At(place.Pointer());
        }),
        new("HAB6002", "an id given twice", static clean => clean.Records, static (record, scene) => Twin(record, scene)) { Times = 14 },
        new("HAB6003", "an item that the record does not have", static clean => Holders.SelectMany(clean.Having).Where(static item => Holders.Any(property => item.Text(property)?[0] == '#')), static (item, scene) =>
        {
            var property = Holders.First(one => item.Text(one)?[0] == '#');
            return item.Put(property, item.Text(property) + scene.Any("s", "-2", "x"));
        }),
        new("HAB6003", "an item that the record does not have, in a list", static clean => clean.Having("after").Concat(clean.Having("concerns")).Concat(clean.Having("toward")), static (item, scene) =>
        {
            var list = item[item.ContainsKey("after") ? "after" : item.ContainsKey("concerns") ? "concerns" : "toward"]!.AsArray();
            list[0] = scene.Any("#arested", "#one", "#verdict-9");
            return list[0];
        }) { Times = 14, Explains = new Dictionary<string, string> { ["HAB2005"] = "the lag counts from nothing" } },
        new("HAB6004", "the whole id of this record, and an item that it does not have", static clean => clean.Of("case"), static (record, scene) => record.Append("events", Parsed($$"""{ "type": "appeal", "date": "2011", "concerns": ["{{record.Text("id")}}#nothing"] }"""))["concerns"]![0]),
        new("HAB6003", "an item that lost its id", static clean => clean.Having("after").Where(static item => item.Texts("after").First()[0] == '#'), static (item, scene) =>
        {
            var id = item.Texts("after").First()[1..];
            foreach (var known in item.Root.Inside().Where(one => one.Text("id") == id))
                known.Remove("id");
            return item["after"]![0];
        }) { Explains = ItemIsGone },
        new("HAB6004", "an item that another record does not have", static clean => Holders.SelectMany(clean.Having).Where(static item => Holders.Any(property => item.Text(property) is { } text && text.IndexOf('#') > 0)), static (item, scene) =>
        {
            var property = Holders.First(one => item.Text(one) is { } text && text.IndexOf('#') > 0);
            return item.Put(property, item.Text(property) + scene.Any("s", "-2", "x"));
        }),
        new("HAB6004", "an item that another record does not have, in a list", static clean => clean.Of("case"), static (record, scene) =>
        {
            var other = scene.Any(scene.Clean.Of("case").Select(static one => one.Text("id")!).Where(id => id != record.Text("id")).ToArray());
            return record.Append("events", Parsed($$"""{ "type": "appeal", "date": "2011", "{{scene.Any("concerns", "after")}}": ["{{other}}#nothing"] }"""))["concerns"]?[0] ?? record["events"]!.AsArray()[^1]!["after"]![0];
        }) { Times = 12 },
        new("HAB6005", "an id of two items", static clean => clean.Of("case", "declaration").Where(static record => record.Inside().Count(static item => item.ContainsKey("id")) > 1), static (record, scene) =>
        {
            var items = record.Inside().Where(static item => item.ContainsKey("id")).ToArray();
            scene.Random.Shuffle(items);
            scene.Or(items[1]["id"]);
            return items[0].Put("id", items[1].Text("id")!);
        }) { Times = 14, Explains = ItemIsGone },
        new("HAB6006", "a text that recalls a later one", static clean => clean.Of("declaration").Where(static record => record.Text("type") is "writtenDeclaration" or "resolution" && record.ContainsKey("steps")), static (record, scene) =>
            record.Append("relations", Parsed($$"""{ "type": "{{scene.Any("recalls", "cites", "reiterates", "replaces", "respondsTo", "basedOn")}}", "to": "{{scene.Add($$"""{ "kind": "declaration", "id": "declaration:later", "type": "resolution", "steps": [{ "type": "adopted", "date": "{{scene.Any("2020-03-04", "2020", "2019-05", "[2019-05..]")}}" }], "sources": ["source:odf-2019-03#par1"] }""").Text("id")}}" }"""))["to"]) { Times = 14, Explains = new Dictionary<string, string> { ["HAB2003"] = "the source of the later text is older" } },
        new("HAB6006", "known texts the other way round", static clean => clean.Of("declaration").Where(static record => record.Text("id") is "declaration:pace-wd-630" or "declaration:pace-wd-638" or "declaration:pace-wd-652" or "declaration:pace-wd-663" or "declaration:pace-res-2193"), static (record, scene) =>
            record.Append("relations", Parsed($$"""{ "type": "{{scene.Any("recalls", "cites", "reiterates", "replaces", "basedOn")}}", "to": "declaration:ep-ta-2019-0203" }"""))["to"]),
        new("HAB6007", "said to be left out, and named", static clean => clean.Items("members", "mentions", "beneficiaries", "addressees").Where(static party => party.ContainsKey("who") && party.Root.Text("kind") == "declaration" && party.Text("who")![0] != '#'), static (party, scene) =>
            party.Root.Append("relations", Parsed($$"""{ "type": "omits", "to": "{{party.Text("who")}}", "sources": ["source:odf-2019-03#par4"] }"""))["to"]) { Times = 14 },
        new("HAB6007", "the known omission, and named", static clean => clean.Items("relations").Where(static relation => relation.Text("type") == "omits" && relation.Text("to")!.StartsWith("person:", System.StringComparison.Ordinal)), static (relation, scene) =>
        {
            var (list, item) = scene.Any(("mentions", "{ \"who\": \"person:akberdiyeva-aigul\" }"), ("demands", "{ \"verb\": \"asks\", \"action\": \"release\", \"beneficiaries\": [{ \"who\": \"person:akberdiyeva-aigul\" }] }"), ("figures", "{ \"counts\": \"persons\", \"extent\": \"partial\", \"members\": [{ \"who\": \"person:akberdiyeva-aigul\" }] }"));
            relation.Root.Append(list, Parsed(item));
            return relation["to"];
        }),
    ];

    private static JsonNode? Twin(JsonObject record, Scene scene)
    {
        scene.Or(record["id"]);
        return scene.Add(record.ToJsonString())["id"];
    }

    /// <summary>Where this id stands as a whole reference.</summary>
    private static List<JsonNode> Referring(CleanSet clean, string id) =>
        [.. clean.Records.Where(record => record.Text("id") != id).SelectMany(static record => record.Inside().Prepend(record)).SelectMany(static item => item.Select(static pair => pair.Value)).SelectMany(static value => value is JsonArray list ? list : (IEnumerable<JsonNode?>)[value])
            .OfType<JsonValue>().Where(value => value.TryGetValue<string>(out var text) && (text == id || text.StartsWith(id + "#", System.StringComparison.Ordinal)))];
}
