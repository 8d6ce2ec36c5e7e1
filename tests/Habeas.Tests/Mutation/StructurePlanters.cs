using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>Records that are not in the shape of the format.</summary>
internal static class StructurePlanters
{
    private static readonly Dictionary<string, string> IdIsGone = new() { ["HAB6001"] = "whoever refers to the record finds it no more", ["HAB6004"] = "nor its items" };

    private static readonly string[] RequiredWithType = ["assertions", "steps", "facts", "relations", "demands", "stances"];

    public static IEnumerable<Planter> All =>
    [
        new("HAB1001", "without a kind", static clean => clean.Records, static (record, scene) => record.Drop("kind")) { Explains = IdIsGone },
        new("HAB1002", "a kind of its own", static clean => clean.Records, static (record, scene) => record.Put("kind", scene.Any("prisoner", "Person", "people", "events", "organisation", "cas"))) { Explains = IdIsGone },
        new("HAB1003", "a record without its type", static clean => clean.Of("declaration", "body", "law", "source", "incident", "group"), static (record, scene) => record.Drop("type")),
        new("HAB1003", "an item without its type", static clean => clean.Items([.. RequiredWithType, "events", "motives"]), static (item, scene) => item.Text("action") is null ? item.Drop("type") : item.Drop(scene.Any("verb", "action"))),
        new("HAB1003", "a case without a subject", static clean => clean.Of("case"), static (record, scene) => record.Drop("subject")),
        new("HAB1003", "a name without its text", static clean => clean.Items("names", "titles"), static (name, scene) => name.Drop("text")),
        new("HAB1003", "a person without a name", static clean => clean.Of("person", "body", "group"), static (record, scene) => record.Drop("names")),
        new("HAB1003", "a number without a scheme, or a scheme without a number", static clean => clean.Items("identifiers"), static (item, scene) => item.Drop(scene.Any("scheme", "number"))),
        new("HAB1003", "a figure that counts nothing", static clean => clean.Items("figures", "stated", "including"), static (figure, scene) => figure.Drop("counts")),
        new("HAB1003", "signatories that do not say whether they are complete", static clean => clean.Items("signatories"), static (item, scene) => item.Drop("extent")) { Explains = new Dictionary<string, string> { ["HAB3008"] = "the same" } },
        new("HAB1003", "a quotation without a gist, an inference without its basis", static clean => clean.Items("quotations", "inferred"), static (item, scene) => item.Drop("gist", "basis")),
        new("HAB1003", "a legal basis without its law", static clean => clean.Items("legal"), static (item, scene) => item.Drop("law")),
        new("HAB1004", "a word that the format does not have", static clean => clean.Records.Concat(clean.Items("events", "facts", "demands", "list", "members", "place", "names")), static (item, scene) => item.Put(scene.Any("by", "alias", "comments", "birthDate", "status", "url"), "something")) { Times = 12 },
        new("HAB1004", "a letter too many or too few", static clean => clean.Having("label").Concat(clean.Having("note")).Concat(clean.Having("asOf")).Concat(clean.Having("honorific")), static (item, scene) => Rename(item, scene.Any(item.Select(static pair => pair.Key).Where(static key => key is "label" or "note" or "asOf" or "honorific" or "hedge" or "state").ToArray()), scene)) { Times = 16 },
        new("HAB1005", "a property twice, with another value", static clean => clean.Having("date").Concat(clean.Having("type")).Where(static item => item.ContainsKey("sources")), static (item, scene) => Twice(item, item.ContainsKey("date") ? "date" : "type", scene)),
        new("HAB1005", "a list twice", static clean => clean.Items("events", "demands", "facts", "steps").Where(static item => item.ContainsKey("sources")), static (item, scene) => item.Put("sources", Raw($"""{item["sources"]!.ToJsonString()},"sources":{item["sources"]!.ToJsonString()}"""))),
        new("HAB1006", "a year as a number", static clean => clean.Having("date").Concat(clean.Having("published")).Concat(clean.Having("asOf")), static (item, scene) => item.Put(scene.Any(item.Select(static pair => pair.Key).Where(static key => key is "date" or "published" or "asOf").ToArray()), 2017)),
        new("HAB1006", "a quantity as a number", static clean => clean.Having("value"), static (item, scene) => item.Put("value", 24)),
        new("HAB1006", "words without a language", static clean => clean.Having("label"), static (item, scene) => item.Put("label", "without a language")),
        new("HAB1006", "one instead of a list", static clean => clean.Having("sources"), static (item, scene) => item.Put("sources", (string)item["sources"]![0]!)) { Explains = new Dictionary<string, string> { ["HAB7001"] = "no source can be read there" } },
        new("HAB1006", "an object instead of a list", static clean => clean.Having("events").Concat(clean.Having("names")).Concat(clean.Having("actors")), static (item, scene) =>
        {
            var property = scene.Any(item.Select(static pair => pair.Key).Where(static key => key is "events" or "names" or "actors").ToArray());
            return item.Put(property, item[property]![0]!.DeepClone());
        }) { Explains = new Dictionary<string, string> { ["HAB6003"] = "items that cannot be read have no ids", ["HAB6004"] = "items that cannot be read have no ids" } },
        new("HAB1006", "a party as a bare name", static clean => clean.Items("actors", "issuers", "members", "victims", "mentions", "addressees"), static (item, scene) =>
        {
            var list = (JsonArray)item.Parent!;
            var at = item.GetElementIndex();
            list[at] = (string?)item["who"] ?? "somebody";
            return list[at];
        }),
        new("HAB1006", "yes as text, position as text", static clean => clean.Items("list").Concat(clean.Having("final")), static (item, scene) => item.ContainsKey("final") ? item.Put("final", "true") : item.Put("position", item["position"]!.ToString())),
        new("HAB1007", "null", static clean => clean.Items("events", "facts", "demands", "names", "figures", "steps", "list"), static (item, scene) => item.Put(scene.Any("note", "confidence", "hedge", "sensitive", "claimedBy"), Raw("null"))) { Times = 12 },
        new("HAB1008", "a date in another notation", static clean => clean.Having("date").Concat(clean.Having("asOf")), static (item, scene) => item.Put(item.ContainsKey("date") ? "date" : "asOf", scene.Any("11.10.2017", "10/11/2017", "October 2017", "2017-1-2", "20171011", "2017-10-11T09:00", "about 2017", "17-10-11", "2017-10-1", "n.d.", "2017-10-11 - 2017-10-12", "2017 10 11"))) { Times = 24 },
        new("HAB1008", "a date of publication in another notation", static clean => clean.Having("published").Concat(clean.Having("actDate")), static (item, scene) => item.Put(item.ContainsKey("published") ? "published" : "actDate", scene.Any("Wed, 11 Oct 2017", "2017/10/11", "2017-10-xx", "autumn 2017", "2017-Q4"))) { Times = 12 },
        new("HAB1009", "a day that the calendar does not have", static clean => clean.Having("date").Concat(clean.Having("asOf")), static (item, scene) => item.Put(item.ContainsKey("date") ? "date" : "asOf", scene.Any("2017-02-29", "2017-02-30", "2018-04-31", "2018-11-31", "1900-02-29", "[..2017-02-29]", "2017-02-29~", "2016-01-01/2017-02-29", "2017-06-31?"))) { Times = 20 },
        new("HAB1009", "a time that ends before it begins", static clean => clean.Having("date"), static (item, scene) => item.Put("date", scene.Any("2018-12/2018-03", "2018-12-02/2018-12-01", "[2018..2017]", "2018/2017-12-31", "[2018-12-02..2018-12-01]"))) { Times = 10 },
        new("HAB1010", "a quantity in words", static clean => clean.Having("value"), static (item, scene) => item.Put("value", scene.Any("17 people", "more than 500", "1,000", "twenty", "> 500", "~", "500+", "1000-1100", ">", "P", "-3"))) { Times = 16 },
        new("HAB1010", "a term in words", static clean => clean.Having("term").Concat(clean.Having("lasted")).Concat(clean.Having("maxTerm")), static (item, scene) => item.Put(item.ContainsKey("term") ? "term" : item.ContainsKey("lasted") ? "lasted" : "maxTerm", scene.Any("3 years", "3Y", "PT", "P3", "up to 8 years", "<= P8Y"))),
        new("HAB1010", "a citation of no form", static clean => clean.Having("sources"), static (item, scene) => { item["sources"]![0] = scene.Any("source:odf#paragraph2", "odf-2018-01-25#par2", "source:odf-2018-01-25#", "source:Odf 2018#par2", "https://example.org/page", "source:odf-2018-01-25#par2-", "source:odf-2018-01-25#par8-7"); return item["sources"]![0]; }) { Times = 12, Explains = new Dictionary<string, string> { ["HAB7001"] = "no source can be read there" } },
        new("HAB1010", "a reference of no form", static clean => clean.Having("who"), static (item, scene) => item.Put("who", scene.Any("Person:bokayev-maks", "person:Bokayev", "bokayev-maks", "person:bokayev maks", "person:", "#", "person:bokayev_maks", "https://example.org/x"))) { Times = 10 },
        new("HAB1010", "a language, an address, a hash of no form", static clean => clean.Of("source"), static (item, scene) => scene.Any<(string Property, string Text)>(("lang", "English language"), ("address", "www.example.org/page"), ("hash", "d41d8cd98f00b204e9800998ecf8427e"), ("lang", "e"), ("time", "25:00"), ("time", "9:30"), ("mediaType", "html")) is var (property, text) ? item.Put(property, text) : null) { Times = 12 },
        new("HAB1010", "an item's id of no form", static clean => clean.Items("stances", "facts", "identifiers", "steps").Where(static item => !item.ContainsKey("id") && item.PropertyOf() != "identifiers"), static (item, scene) => item.Put("id", scene.Any("Signed", "d 1", "#d1", "d_1", "d/1"))),
        new("HAB1011", "a source where somebody is expected", static clean => clean.Having("who"), static (item, scene) => item.Put("who", scene.Any("source:odf-2018-01-25", "law:iccpr"))),
        new("HAB1010", "something else where a source is expected", static clean => clean.Having("sources"), static (item, scene) => { item["sources"]![0] = scene.Any("declaration:pace-wd-638#par2", "person:bokayev-maks", "body:odf#par2", "law:iccpr#art9"); return item["sources"]![0]; }) { Explains = new Dictionary<string, string> { ["HAB7001"] = "no source can be read there" } },
        new("HAB1011", "a person as a body, a body as a law", static clean => clean.Having("forum").Concat(clean.Having("parent")).Concat(clean.Having("in")).Concat(clean.Having("law")), static (item, scene) => scene.Any(item.Select(static pair => pair.Key).Where(static key => key is "forum" or "parent" or "in" or "law").ToArray()) is var property ? item.Put(property, property == "law" ? "body:pace" : "person:bokayev-maks") : null),
        new("HAB1011", "a case about a case", static clean => clean.Of("case"), static (record, scene) => record.Put("subject", scene.Any("case:dck", "incident:zhanaozen", "source:odf-2018-01-25"))),
        new("HAB1012", "a State that is no code", static clean => clean.Having("state"), static (item, scene) => item.Put("state", scene.Any("UK", "KAZ", "Kazakhstan", "kz", "EU", "ZZ", "Russian Federation"))) { Times = 14 },
        new("HAB1012", "a word of a closed list misspelt", static clean => clean.Having("extent").Concat(clean.Having("mode")).Concat(clean.Having("standing")).Concat(clean.Having("applies")).Concat(clean.Having("commits")).Concat(clean.Having("textType")), static (item, scene) =>
        {
            var property = scene.Any(item.Select(static pair => pair.Key).Where(static key => key is "extent" or "mode" or "standing" or "applies" or "commits" or "textType").ToArray());
            return item.Put(property, scene.Any(item.Text(property) + "s", "full", "planned", item.Text(property)!.ToUpperInvariant()));
        }) { Times = 14, Explains = new Dictionary<string, string> { ["HAB3008"] = "the list does not say whether it is complete" } },
        new("HAB1012", "an audience, a doubt, a mark that there is not", static clean => clean.Items("events", "facts", "demands", "assertions"), static (item, scene) => scene.Any(0, 1, 2) switch
        {
            0 => item.Put("access", scene.Any("secret", "everyone", "private")),
            1 => item.Put("hedge", scene.Any("maybe", "allegedly", "sic")),
            _ => item.Append("sensitive", scene.Any("child", "medical", "sexual")),
        }) { Times = 12 },
        new("HAB1013", "an empty text", static clean => clean.Items("names", "titles", "list"), static (item, scene) => item.Put(item.ContainsKey("printed") ? "printed" : "text", "")),
        new("HAB1013", "an empty list of names", static clean => clean.Of("person", "body", "law"), static (item, scene) => item.Put(item.Text("kind") == "law" ? "titles" : "names", new JsonArray())),
        new("HAB1013", "a label of no words", static clean => clean.Having("label"), static (item, scene) => { item["label"]!["en"] = ""; return item["label"]!["en"]; }),
        new("HAB1014", "latitude and longitude changed over", static clean => clean.Having("place"), static (item, scene) => { item["place"]!["lat"] = 143.2; item["place"]!["lon"] = 43.1; return item["place"]!["lat"]; }),
        new("HAB1014", "a longitude beyond the date line", static clean => clean.Having("place"), static (item, scene) => { item["place"]!["lon"] = scene.Any(180.5, -190, 400); return item["place"]!["lon"]; }),
        new("HAB1014", "a position before the first", static clean => clean.Items("list"), static (item, scene) => item.Put("position", scene.Any(0, -1))),
        new("HAB1015", "half a character", static clean => clean.Having("label"), static (item, scene) => { item["label"]!["en"] = Raw(scene.Any("\"cut \\ud83d\"", "\"\\udca9 cut\"", "\"\\ud83d and on\"")); return item["label"]!["en"]; }),
        new("HAB1015", "half a character in a name", static clean => clean.Items("names"), static (item, scene) => item.Put("text", Raw("\"Doe \\ud83d\""))),
        new("HAB1016", "a link of one record", static clean => clean.Of("person"), static (record, scene) => scene.Add($$"""{ "kind": "link", "id": "link:one", "type": "different", "records": ["{{record.Text("id")}}"], "sources": ["source:odf-2018-01-25#par1"] }""")["records"]),
    ];

    private static JsonNode Rename(JsonObject item, string property, Scene scene)
    {
        var value = item[property]!.DeepClone();
        item.Remove(property);
        item.Remove("inferred");
        return item.Put(scene.Any(property + "s", property[..^1], property.ToUpperInvariant(), property.Insert(1, "e")), value);
    }

    private static JsonNode Twice(JsonObject item, string property, Scene scene)
    {
        var other = property == "date" ? "2016-05-04" : item.Text(property);
        return item.Put(property, Raw($"{item[property]!.ToJsonString()},\"{property}\":\"{other}\""));
    }
}
