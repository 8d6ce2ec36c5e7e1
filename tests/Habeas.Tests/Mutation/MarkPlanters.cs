using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>Properties that are each in order, but not together.</summary>
internal static class MarkPlanters
{
    private static readonly string[] Marked = ["events", "demands", "facts", "steps", "figures", "assertions", "names", "charges"];

    private static readonly Dictionary<string, string> IdIsOther = new() { ["HAB6001"] = "whoever refers to the record finds it no more", ["HAB6003"] = "nor its items", ["HAB6004"] = "nor its items" };

    public static IEnumerable<Planter> All =>
    [
        new("HAB1101", "a word that an open list does not have", static clean => clean.Items("events", "assertions", "stances", "steps", "facts", "relations", "motives"), static (item, scene) => item.Put("type", scene.Any(item.Text("type") + "s", "detention2", "somethingElse", item.Text("type")![..^1]))) { Times = 16 },
        new("HAB1101", "an action, a unit, a topic, a role that there is not", static clean => clean.Having("action").Concat(clean.Having("counts")).Concat(clean.Having("topics")).Concat(clean.Having("as")).Concat(clean.Having("scheme")), static (item, scene) =>
        {
            if (item.ContainsKey("topics"))
                return item.Append("topics", "freedomOfSpeach");
            var property = scene.Any(new[] { "action", "counts", "as", "scheme" }.Where(item.ContainsKey).ToArray());
            return item.Put(property, item.Text(property) + "x");
        }) { Times = 14 },
        new("HAB1101", "the type of a record that there is not", static clean => clean.Of("declaration", "body", "law", "source", "incident", "group"), static (record, scene) => record.Put("type", "somethingElse")),
        new("HAB1102", "an id of another kind", static clean => clean.Records, static (record, scene) => record.Put("id", scene.Any("person", "case", "body", "group", "source", "law", "incident", "declaration") is var kind && kind != record.Text("kind") ? kind + ":" + record.Text("id")!.Split(':')[1] : "link:" + record.Text("id")!.Split(':')[1])) { Times = 12, Explains = new Dictionary<string, string>(IdIsOther) { ["HAB6002"] = "it may be another's" } },
        new("HAB1104", "a party that is nobody", static clean => clean.Items("actors", "issuers", "victims", "mentions", "addressees", "members", "beneficiaries", "claimedBy", "list", "publishers"), static (party, scene) => { scene.Or(party["as"]); return party.Drop("who", "described", "printed", "support", "inferred", "variants").Put("as", "speaker").Owner(); }) { Times = 16 },
        new("HAB1105", "a mark of what cannot be there", static clean => clean.Items(Marked), static (item, scene) => scene.Any(0, 1, 2, 3, 4) switch
        {
            0 => item.Append("unknown", scene.Any("dat", "victim", "day", "names2")),
            1 => item.Append("withheld", Parsed("""{ "property": "homeAddress", "why": "safety" }"""))["property"],
            2 => item.Append("inferred", Parsed("""{ "property": "day", "basis": { "en": "from the context" } }"""))["property"],
            3 => item.Append("support", Parsed("""{ "property": "numberOfPeople", "sources": ["source:odf-2019-03#par4"] }"""))["property"],
            _ => item.Append("wording", Parsed("""{ "property": "words", "text": "so many" }"""))["property"],
        }) { Times = 20 },
        new("HAB1106", "retracted, and still there", static clean => clean.Of("person", "declaration", "source"), static (record, scene) =>
        {
            record.Put("retracted", Parsed("""{ "reason": { "en": "entered by mistake" }, "date": "2019-06-01" }"""));
            scene.Or(record["retracted"], record);
            var first = record.First(static pair => pair.Key is not ("kind" or "id" or "retracted")).Value!;
            scene.Or(record.Where(static pair => pair.Key is not ("kind" or "id" or "retracted")).Select(static pair => pair.Value));
            return first;
        }) { Times = 8, Explains = IdIsOther },
        new("HAB1107", "how many there are, and how many there were in a time", static clean => clean.Items("figures", "stated", "including").Where(static figure => figure.ContainsKey("counts")), static (figure, scene) =>
        {
            figure.Drop("inferred");
            figure.Put("asOf", "2016-05");
            figure.Put("date", "2016-01/2016-05");
            scene.Or(figure["asOf"], figure);
            return figure["date"];
        }) { Times = 12 },
        new("HAB1108", "a number that its body does not write so", static clean => clean.Items("identifiers"), static (item, scene) => item.Put("number", item.Text("scheme") switch
        {
            "ep-ta" => scene.Any("P8_TA(2019)203", "P8-TA(2019)0203", "T8-0203/2019", "P8_TA(2019)02033"),
            "ep-procedure" => scene.Any("2019/2610 (RSP)", "2019/2610", "2610/2019(RSP)"),
            "wgad-opinion" => scene.Any("67-2018", "No. 67/2018", "67/18"),
            "un-symbol" => scene.Any("CCPR.C.KAZ.CO.2", "ccpr/c/kaz/co/2", "CCPR/C/KAZ/CO/2 "),
            "pace-res" => scene.Any("2193(2017)", "Res. 2193", "2193 (17)", "21933"),
            _ => scene.Any("No. " + item.Text("number"), item.Text("number") + "a", item.Text("number") + "/2017", " " + item.Text("number"), "67 0"),
        })) { Times = 16 },
        new("HAB1108", "a number of a joint motion, of Views, of a letter", static clean => clean.Of("declaration"), static (record, scene) =>
        {
            var (scheme, number) = scene.Any(("ep-joint-motion", "RC-B8-204/2019"), ("ep-joint-motion", "B8-0204/2019"), ("ep-motion", "B8-205/2019"), ("ccpr-views", "CCPR/C/115/2304/2013"), ("ccpr-co", "CCPR/C/KZ/CO/2"), ("un-communication", "KAZ 2/2011"), ("pace-reference", "4106 of 30 January"), ("pace-doc", "Doc. 14436"));
            return record.Append("identifiers", Parsed($$"""{ "scheme": "{{scheme}}", "number": "{{number}}" }"""))["number"];
        }) { Times = 14 },
        new("HAB1109", "a relation to nothing", static clean => clean.Items("relations"), static (relation, scene) => { scene.Or(relation["type"]); return relation.Drop("to", "described", "inferred", "support"); }) { Times = 12 },
        new("HAB1110", "a link of a record with itself", static clean => clean.Of("person", "body"), static (record, scene) =>
        {
            var link = scene.Add($$"""{ "kind": "link", "id": "link:one", "type": "{{scene.Any("different", "same")}}", "records": ["{{record.Text("id")}}", "{{record.Text("id")}}"], "sources": ["source:odf-2018-01-25#par1"] }""");
            scene.Or(link["records"], link["records"]![0]);
            return link["records"]![1];
        }) { Times = 8, Explains = new Dictionary<string, string> { ["HAB5005"] = "nothing differs from itself" } },
        new("HAB1111", "looked for in vain, and there all the same", static clean => clean.Items(Marked), static (item, scene) =>
        {
            var property = scene.Any(item.Select(static pair => pair.Key).Where(key => item[key] is not JsonArray && key is not ("id" or "sources" or "inferred" or "unknown" or "support" or "variants" or "sensitive" or "claimedBy")).ToArray());
            scene.Or(item[property]);
            return item.Append("unknown", property);
        }) { Times = 14 },
        new("HAB1112", "a mark of what is not there", static clean => clean.Items("events", "facts", "steps", "figures"), static (item, scene) =>
        {
            var property = scene.Any(new[] { "date", "time", "asOf", "value", "term", "label", "state" }.Where(one => !item.ContainsKey(one) && Can(item, one)).ToArray());
            return scene.Any(0, 1, 2, 3) switch
            {
                0 => item.Append("inferred", Parsed($$"""{ "property": "{{property}}", "basis": { "en": "from the context" } }"""))["property"],
                1 => item.Append("support", Parsed($$"""{ "property": "{{property}}", "sources": ["source:odf-2019-03#par4"] }"""))["property"],
                2 => item.Append("variants", Parsed($$"""{ "property": "{{property}}", "reading": "2016", "why": "unresolved" }"""))["property"],
                _ => item.Append("wording", Parsed($$"""{ "property": "{{property}}", "text": "so and so" }"""))["property"],
            };
        }) { Times = 20 },
        new("HAB1112", "the value deleted, its mark left", static clean => clean.Having("inferred").Where(static item => item.List("inferred").Any(mark => item.ContainsKey(mark.Text("property")!))), static (item, scene) =>
        {
            var mark = item.List("inferred").First();
            item.Remove(mark.Text("property")!);
            return mark["property"];
        }) { Times = 14, Explains = new Dictionary<string, string> { ["HAB1003"] = "it was required", ["HAB1104"] = "it was the only one", ["HAB1109"] = "a relation led there" } },
    ];

    private static bool Can(JsonObject item, string property) => (item.PropertyOf(), property) switch
    {
        ("events", "value" or "state") or ("facts", "time" or "term") or ("steps", "asOf" or "value" or "term" or "label") or ("figures", "time" or "term") => false,
        _ => true,
    };
}
