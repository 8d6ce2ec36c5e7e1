using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>One person in two records, two in one, and families that are neither.</summary>
internal static class NamesakePlanters
{
    private static readonly (string Id, string Other)[] OtherwiseWritten =
    [
        ("person:mamay-zhanbolat", "Жанболат Мамай"), ("person:bokayev-maks", "Макс Бокаев"), ("person:matayev-seytkazy", "Сейтказы Матаев"), ("person:yerimbetov-iskander", "Искандер Еримбетов"), ("person:yerimbetov-iskander", "Iskander Erimbetov"),
        ("person:tokmadi-muratkhan", "Муратхан Токмади"), ("person:ablyazov-mukhtar", "Мухтар Аблязов"), ("person:golyshkin-yaroslav", "Ярослав Голышкин"), ("person:dzhakishev-mukhtar", "Mukhtar Jakishev"), ("person:kurkcu-ertugrul", "Ertugrul KURKCU"),
        ("person:rossner-tabea", "Tabea Roessner"), ("person:nazarbayev-nursultan", "Нурсултан Назарбаев"), ("person:hanzek-matjaz", "Hanzek Matjaz"), ("person:cepeda-jose", "CEPEDA Jose"), ("person:bukenov-sanat", "Санат Букенов"), ("person:abishev-aset", "Asset ABISHEV"),
    ];

    public static IEnumerable<Planter> All =>
    [
        new("HAB5006", "a person twice, surname first and in capitals", static clean => Named(clean), static (record, scene) => Twice(record, scene, Turned(record))) { Times = 8 },
        new("HAB5006", "a person twice, in another spelling or script", static clean => clean.Of("person").Where(static record => OtherwiseWritten.Any(one => one.Id == record.Text("id"))), static (record, scene) =>
            Twice(record, scene, scene.Any(OtherwiseWritten.Where(one => one.Id == record.Text("id")).Select(static one => one.Other).ToArray()))) { Times = 12 },
        new("HAB5007", "two people who cannot be one are linked as the same", static clean => clean.Of("person").Where(static record => !record.ContainsKey("facts")), static (record, scene) =>
        {
            var (one, other) = scene.Any(
                ("""{ "type": "sex", "code": "female" }""", """{ "type": "sex", "code": "male" }"""),
                ("""{ "type": "death", "date": "1931" }""", """{ "type": "birth", "date": "1950" }"""),
                ("""{ "type": "birth", "date": "1950-03" }""", """{ "type": "birth", "date": "1971-05-02" }"""));
            record.Append("facts", Parsed(one));
            var second = Person(scene, "other", record.List("names").First().Text("text")!);
            second.Append("facts", Parsed(other));
            return Linked(scene, "same", record.Text("id")!, "person:other");
        }) { Times = 8 },
        new("HAB5007", "two of another patronymic over a third", static clean => clean.Of("person"), static (record, scene) =>
        {
            Person(scene, "one", "Ivan Petrovich Belov");
            Person(scene, "two", "Ivan Nikolayevich Belov");
            var first = Linked(scene, "same", "person:one", "person:partner.example/belov");
            scene.Or(first, first.Root, first.Root["type"], first[0], first[1]);
            return Linked(scene, "same", "person:partner.example/belov", "person:two", "second");
        }) { Times = 1 },
        new("HAB5008", "a family as a person", static clean => Named(clean), static (record, scene) =>
        {
            var name = (JsonObject)record["names"]![0]!;
            var surname = name.Text("text")!.Split(' ')[^1];
            return name.Drop("family", "given", "particle").Put("text", string.Format(null, scene.Any("the {0}s", "{0} family", "the {0} family", "the brothers {0}", "the {0} siblings"), surname));
        }) { Times = 8, Explains = new Dictionary<string, string> { ["HAB1112"] = "marks of the parts stay" } },
        new("HAB5009", "names a letter apart, where that is asked for", static clean => clean.Of("person"), static (record, scene) =>
        {
            scene.Manifest.Put("severities", Parsed("""{ "HAB5009": "info" }"""));
            var (one, other) = scene.Any(("Marat Kasymov", "Murat Kasymov"), ("Timur Seitkali", "Temur Seitkali"));
            scene.Or(Person(scene, "one", one)["id"]);
            return Person(scene, "two", other)["id"];
        }) { Times = 2 },
        new("HAB5010", "signed for two groups on one day", static clean => Signed(clean), static (one, scene) =>
        {
            var day = one.Root.List("steps").First(static step => step.Text("type") == "signed").Text("date");
            var others = new[] { "SOC", "EPP/CD", "ALDE", "UEL" }.Where(group => group != one.Text("politicalGroup")).ToArray();
            var other = scene.Add($$"""{ "kind": "declaration", "id": "declaration:other", "type": "writtenDeclaration", "forum": "body:pace", "steps": [{ "type": "signed", "date": "{{day}}" }], "signatories": { "extent": "partial", "list": [{ "who": "{{one.Text("who")}}", "politicalGroup": "{{scene.Any(others)}}" }] }, "sources": ["source:odf-2019-03#par4"] }""");
            scene.Or(one["politicalGroup"]);
            return other["signatories"]!["list"]![0]!["politicalGroup"];
        }) { Times = 8 },
        new("HAB5011", "father of each other, also over a third", static clean => clean.Of("person").Where(static record => !record.ContainsKey("relations")), static (record, scene) =>
        {
            var way = scene.Clean.Of("person").Where(static one => !one.ContainsKey("relations")).Select(static one => one.Text("id")!).Where(id => id != record.Text("id")).ToArray();
            scene.Random.Shuffle(way);
            way = [record.Text("id")!, .. way.Take(scene.Random.Next(1, 4)), record.Text("id")!];
            for (var at = 0; at + 1 < way.Length; at++)
            {
                var relation = scene.Change(way[at]).Append("relations", Parsed($$"""{ "type": "{{scene.Any("father", "mother")}}", "to": "{{way[at + 1]}}", "sources": ["source:odf-2018-01-25#par1"], "sensitive": ["relative"] }"""));
                scene.Or(relation, relation["to"], relation["type"]);
            }
            return record["relations"]![0]!["to"];
        }) { Times = 8 },
    ];

    /// <summary>People with a given name and a surname.</summary>
    private static IEnumerable<JsonObject> Named(CleanSet clean) =>
        clean.Of("person").Where(static record => record.List("names").First() is var name && name.Text("text")!.Split(' ').Length == 2 && !name.ContainsKey("use"));

    private static IEnumerable<JsonObject> Signed(CleanSet clean) =>
        clean.Items("list").Where(static one => one.Text("who") is not null && one.Text("politicalGroup") is "SOC" or "EPP/CD" or "ALDE" or "UEL" && one.Root.List("steps").Any(static step => step.Text("type") == "signed"));

    private static string Turned(JsonObject record)
    {
        var words = record.List("names").First().Text("text")!.Split(' ');
        return words[1].ToUpperInvariant() + " " + words[0];
    }

    private static JsonObject Twice(JsonObject record, Scene scene, string name)
    {
        var other = Person(scene, "other", name);
        scene.Or(record, record["id"], other["id"]);
        return other;
    }

    private static JsonObject Person(Scene scene, string id, string name) =>
        scene.Add($$"""{ "kind": "person", "id": "person:{{id}}", "names": [{ "text": "{{name}}" }], "sources": ["source:odf-2019-03#par4"] }""");

    private static JsonNode Linked(Scene scene, string type, string one, string other, string id = "first")
    {
        var link = scene.Add($$"""{ "kind": "link", "id": "link:{{id}}", "type": "{{type}}", "records": ["{{one}}", "{{other}}"], "sources": ["source:odf-2018-01-25#par1"] }""");
        scene.Or(link, link["type"], link["id"], link["records"]![0], link["records"]![1]);
        return link["records"]!;
    }
}
