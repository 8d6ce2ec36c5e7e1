using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>Records that endanger those whom they tell about.</summary>
internal static class ProtectionPlanters
{
    public static IEnumerable<Planter> All =>
    [
        new("HAB8001", "health without its mark", static clean => clean.Items("events", "assertions").Where(static item => item.Texts("sensitive").Contains("health") && item.Text("type") is "health" or "hospitalisation" or "injury" or "sexualViolence"), static (item, scene) => { item.Drop("sensitive"); scene.Or(item); return item["type"]; }) { Times = 12 },
        new("HAB8001", "sexual violence, illness, injury without a mark", static clean => clean.Of("case"), static (record, scene) =>
        {
            var last = record.Append("events", Parsed($$"""{ "type": "{{scene.Any("sexualViolence", "health", "hospitalisation", "injury")}}", "date": "2011"{{scene.Any("", ", \"sensitive\": [\"relative\"]")}} }"""));
            scene.Or(last);
            return last["type"];
        }) { Times = 10 },
        new("HAB8001", "a psychiatric hospital without a mark", static clean => clean.Of("case"), static (record, scene) =>
        {
            var last = record.Append("events", Parsed("""{ "type": "custody", "date": "2011/2012", "regime": "psychiatric" }"""));
            scene.Or(last, last["type"]);
            return last["regime"];
        }) { Times = 6 },
        new("HAB8002", "the name of a child", static clean => clean.Items("names").Where(static name => name.Root.Text("kind") == "person"), static (name, scene) => { name.Append("sensitive", "minor"); scene.Or(name); return name["text"]; }) { Times = 10 },
        new("HAB8002", "a child with a record, a child as printed", static clean => clean.Items("relations", "mentions", "members").Where(static item => item.Root.Text("kind") is "person" or "declaration"), static (item, scene) =>
        {
            var property = item.ContainsKey("to") ? "to" : item.ContainsKey("who") ? "who" : null;
            if (property is null || !item.Text(property)!.StartsWith("person:", System.StringComparison.Ordinal))
                return null;
            item.Append("sensitive", "minor");
            scene.Or(item, item["printed"]);
            return item[property];
        }) { Times = 10 },
        new("HAB8003", "an id that tells the name that is withheld", static clean => clean.Of("person"), static (record, scene) =>
        {
            record.Append("withheld", Parsed("""{ "property": "names", "why": "safety" }"""));
            scene.Or(record);
            return record["id"];
        }) { Times = 10 },
        new("HAB8004", "few enough to be guessed", static clean => clean.Items("events", "demands", "figures", "facts", "signatories"), static (item, scene) =>
            item.Append("withheld", Parsed($$"""{ "property": "{{scene.Any("note", "access")}}", "items": "{{scene.Any("1", "2", "4", "<5", "<=4", "1..3")}}", "why": "safety" }"""))["items"]) { Times = 14 },
        new("HAB8005", "the point where somebody lives", static clean => clean.Of("person"), static (record, scene) =>
        {
            var fact = record.Append("facts", Parsed($$"""{ "type": "residence", "place": { "locality": "Almaty", "state": "KZ", "lat": 43.23841, "lon": 76.94562{{scene.Any("", ", \"within\": 10")}} }, "sources": ["source:odf-2019-03#par4"] }"""));
            scene.Or(fact["place"], fact["place"]!["lon"]);
            return fact["place"]!["lat"];
        }) { Times = 8 },
        new("HAB8005", "the point to which somebody fled", static clean => clean.Of("case"), static (record, scene) =>
        {
            var item = record.Append("events", Parsed($$"""{ "type": "{{scene.Any("exile", "protectionGranted")}}", "as": "refugee", "date": "2011", "place": { "state": "BE", "lat": 50.84661, "lon": 4.35281 }, "sensitive": ["whereabouts"] }"""));
            scene.Or(item["place"], item["place"]!["lon"]);
            return item["place"]!["lat"];
        }) { Times = 8 },
        new("HAB8006", "withheld, and there all the same", static clean => clean.Items("events", "demands", "steps", "facts", "list", "figures"), static (item, scene) =>
        {
            var property = scene.Any(item.Select(static pair => pair.Key).Where(key => item[key] is not JsonArray && key is not ("id" or "sources" or "type" or "verb" or "action" or "counts" or "inferred" or "unknown" or "support" or "variants" or "sensitive" or "claimedBy")).ToArray() is { Length: > 0 } own ? own : [""]);
            if (property.Length == 0)
                return null;
            var mark = item.Append("withheld", Parsed($$"""{ "property": "{{property}}", "why": "safety" }"""));
            scene.Or(mark["property"], mark);
            return item[property];
        }) { Times = 16 },
        new("HAB8007", "a testimony to which nobody agreed", static clean => clean.Of("source"), static (record, scene) => { scene.Or(record); return record.Drop("of", "textType").Put("type", "testimony"); }) { Times = 8 },
        new("HAB8008", "more readers than was agreed", static clean => clean.Of("source"), static (record, scene) =>
        {
            var (readers, agreed) = scene.Any(("public", "partners"), ("public", "restricted"), ("partners", "restricted"), ("partners", "holder"), ("restricted", "holder"), (null, "partners"), (null, "holder"));
            record.Put("type", "testimony");
            if (readers is not null)
                record.Put("access", readers);
            var consent = record.Append("consent", Parsed($$"""{ "givenBy": { "described": { "en": "the witness" } }, "date": "2016-04-01", "uses": ["documentation"], "audience": "{{agreed}}" }"""));
            scene.Or(consent, record, record["access"]);
            return consent["audience"];
        }) { Times = 14 },
    ];
}
