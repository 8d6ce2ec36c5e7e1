using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>What one record, or one place in it, tells against another: numbers, terms, consent, replacement, order.</summary>
internal static class AgreementPlanters
{
    private const string Source = "\"sources\": [\"source:odf-2019-03#par4\"]";

    public static IEnumerable<Planter> All =>
    [
        new("HAB3009", "an exact number against a bound", static clean => clean.Of("declaration").Where(static record => record.Text("type") is "article" or "report" or "resolution"), static (record, scene) =>
        {
            var (bound, exact) = scene.Any((">500", "500"), ("<=20", "21"), (">=30", "29"), ("<1000", "1055"), ("10..20", "9"));
            scene.Or(record.Append("figures", Parsed($$"""{ "counts": "persons", "label": { "en": "held for rallies" }, "date": "2011-03/2011-12", "value": "{{bound}}" }"""))["value"]);
            return record.Append("figures", Parsed($$"""{ "counts": "persons", "label": { "en": "held for rallies" }, "date": "2011-03/2011-12", "value": "{{exact}}" }"""))["value"];
        }) { Times = 10 },
        new("HAB3010", "two exact numbers of the same", static clean => clean.Of("declaration").Where(static record => !record.ContainsKey("signatories") && !record.ContainsKey("editions")), static (record, scene) =>
        {
            record.Put("signatories", Parsed("""{ "extent": "notSeen", "stated": [{ "counts": "signatories", "value": "22" }, { "counts": "signatories", "value": "24" }] }"""));
            scene.Or(record["signatories"]!["stated"]![0]!["value"]);
            return record["signatories"]!["stated"]![1]!["value"];
        }),
        new("HAB3011", "a longer term than could be given", CustodyPlanters.WithoutCase, static (person, scene) => CustodyPlanters.InCase(person, scene, static (record, scene) =>
        {
            var (most, given) = scene.Any(("P8Y", "P9Y"), ("<=P5Y", "P6Y"), ("P10Y", ">P10Y"), ("P3Y", "P40M"), ("P8Y", "P9Y..P12Y"));
            var charge = record.Append("charges", Parsed($$"""{ "id": "act", "offence": "incitingDiscord", "maxTerm": "{{most}}" }"""));
            var verdict = record.Append("events", Parsed($$"""{ "type": "verdict", "date": "2012", "concerns": ["#act"], "outcome": "convicted", "parts": [{ "type": "imprisonment", "term": "{{given}}" }] }"""));
            scene.Or(charge["maxTerm"], verdict["parts"]![0]);
            return verdict["parts"]![0]!["term"];
        })) { Times = 10 },
        new("HAB3012", "more suspended than given", static clean => clean.Of("case"), static (record, scene) =>
        {
            var parts = record.Append("events", Parsed($$"""{ "type": "verdict", "date": "2012", "outcome": "convicted", "parts": [{ "type": "imprisonment", "term": "P3Y" }, { "type": "imprisonment", "term": "{{scene.Any("P4Y", "P37M", ">P3Y")}}", "suspended": true, "portion": "part" }] }"""))["parts"]!;
            scene.Or(parts[0]!["term"], parts[1]);
            return parts[1]!["term"];
        }),
        new("HAB3013", "a longer term than all of them got", CustodyPlanters.WithoutCase, static (person, scene) => CustodyPlanters.InCase(person, scene, static (record, scene) =>
        {
            var bound = scene.Add($$"""{ "kind": "declaration", "id": "declaration:bound", "type": "writtenDeclaration", "steps": [{ "type": "signed", "date": "2014-01-24" }], "assertions": [{ "type": "verdict", "victims": [{ "who": "{{record.Text("subject")}}" }, { "who": "person:bokayev-maks" }], "applies": "group", "parts": [{ "type": "imprisonment", "term": "<=P8Y" }] }], {{Source}} }""");
            var verdict = record.Append("events", Parsed("""{ "type": "verdict", "date": "2012-12-10", "outcome": "convicted", "parts": [{ "type": "imprisonment", "term": "P9Y" }] }"""));
            scene.Or(verdict["parts"]![0]!["term"], verdict["parts"]![0], bound["assertions"]![0]!["parts"]![0]);
            return bound["assertions"]![0]!["parts"]![0]!["term"];
        })),
        new("HAB4050", "a property of another event", static clean => clean.Of("case"), static (record, scene) =>
        {
            var (type, property, value) = scene.Any(("arrest", "parts", """[{ "type": "imprisonment", "term": "P3Y" }]"""), ("hearing", "notice", "\"red\""), ("torture", "outcome", "\"convicted\""), ("search", "regime", "\"house\""), ("interrogation", "term", "\"P2M\""), ("confession", "parts", """[{ "type": "fine" }]"""), ("release", "notice", "\"red\""));
            var last = record.Append("events", Parsed($$"""{ "type": "{{type}}", "date": "2011", "{{property}}": {{value}}{{(type == "torture" ? ", \"sensitive\": [\"health\"]" : "")}} }"""));
            scene.Or(last["type"]);
            return last[property];
        }) { Times = 12 },
        new("HAB4051", "a victim in one's own case", static clean => clean.Items("events").Where(static item => item.Root.Text("kind") == "case"), static (item, scene) =>
        {
            var victims = item.Put("victims", Parsed($$"""[{ {{scene.Any("\"who\": \"person:bokayev-maks\"", "\"described\": { \"en\": \"others\" }")}} }]"""));
            scene.Or(victims[0], victims[0]!["who"]);
            return victims;
        }),
        new("HAB4052", "a deleted notice that nobody issued", static clean => clean.Of("case").Where(static record => !record.List("events").Any(static item => item.ContainsKey("notice"))), static (record, scene) =>
        {
            scene.Manifest.Put("severities", Parsed("""{ "HAB4052": "info" }"""));
            var deleted = record.Append("events", Parsed("""{ "type": "noticeDeleted", "date": "2012", "notice": "red" }"""));
            scene.Or(deleted, deleted["notice"]);
            return deleted["type"];
        }),
        new("HAB6008", "a record that was taken back is still meant", static clean => clean.Of("person", "law", "incident", "group").Where(record => ReferencePlanters.Referring(clean, record.Text("id")!).Count == 1), static (record, scene) =>
        {
            var place = ReferencePlanters.Referring(scene.Clean, record.Text("id")!)[0];
            foreach (var property in record.Select(static pair => pair.Key).Where(static key => key is not ("kind" or "id")).ToArray())
                record.Remove(property);
            record.Put("retracted", Parsed("""{ "reason": { "en": "entered by mistake" }, "date": "2019-06-01" }"""));
            return scene.Change(place.Root.Text("id")!).At(place.Pointer());
        }) { Explains = new Dictionary<string, string> { ["HAB6004"] = "its items are gone" } },
        new("HAB6009", "replaced by each other", static clean => clean.Of("person"), static (record, scene) =>
        {
            var count = scene.Any(2, 3);
            JsonNode? first = null;
            for (var at = 0; at < count; at++)
            {
                var old = scene.Add($$"""{ "kind": "person", "id": "person:old-{{at}}", "retracted": { "reason": { "en": "taken for another" }, "date": "2019-06-01", "replacedBy": "person:old-{{(at + 1) % count}}" } }""");
                scene.Or(old["retracted"]!["replacedBy"]);
                first ??= old["retracted"]!["replacedBy"];
            }
            return first;
        }) { Times = 4 },
        new("HAB6011", "a number that is another's", static clean => clean.Items("identifiers").Where(static one => one.Text("scheme") is "pace-wd" or "pace-res" or "ep-ta" or "wgad-opinion"), static (one, scene) =>
        {
            var other = scene.Add($$"""{ "kind": "declaration", "id": "declaration:other", "type": "{{one.Root.Text("type")}}", "identifiers": [{ "scheme": "{{one.Text("scheme")}}", "number": "{{one.Text("number")}}" }], {{Source}} }""")["identifiers"]![0]!;
            scene.Or(other, one["number"], one);
            return other["number"];
        }),
        new("HAB6012", "two numbers of one scheme", static clean => clean.Items("identifiers").Where(static one => one.Text("scheme") is "pace-wd" or "pace-res" or "ep-ta" or "wgad-opinion"), static (one, scene) =>
        {
            var number = one.Text("scheme") switch { "pace-wd" => "699", "pace-res" => "2199 (2017)", "ep-ta" => "P8_TA(2019)0299", _ => "16/2017" == one.Text("number") ? "99/2017" : "99/2018" };
            var other = one.Root.Append("identifiers", Parsed($$"""{ "scheme": "{{one.Text("scheme")}}", "number": "{{number}}" }"""));
            scene.Or(other, one["number"], one);
            return other["number"];
        }),
        new("HAB6013", "each recalls the other", static clean => clean.Items("relations").Where(static relation => relation.Text("type") is "recalls" or "reiterates" or "basedOn" && relation.Root.Text("kind") == "declaration" && !relation.ContainsKey("claimedBy") && relation.Text("to")?.Contains('#') == false), static (relation, scene) =>
        {
            var back = scene.Change(relation.Text("to")!).Append("relations", Parsed($$"""{ "type": "{{scene.Any("recalls", "reiterates", "basedOn", "replaces")}}", "to": "{{relation.Root.Text("id")}}" }"""));
            scene.Or(relation["to"]);
            return back["to"];
        }) { Explains = new Dictionary<string, string> { ["HAB6006"] = "one of them is later" } },
        new("HAB6013", "a case that is part of itself", static clean => clean.Items("relations").Where(static relation => relation.Text("type") == "partOf"), static (relation, scene) =>
        {
            var back = scene.Change(relation.Text("to")!).Append("relations", Parsed($$"""{ "type": "partOf", "to": "{{relation.Root.Text("id")}}" }"""));
            scene.Or(relation["to"]);
            return back["to"];
        }),
        new("HAB8009", "more readers of a fact than the witness agreed to", static clean => clean.Items("events", "assertions", "facts", "demands"), static (item, scene) =>
        {
            var consent = scene.Any("\"audience\": \"restricted\"", "\"audience\": \"holder\"", "\"audience\": \"public\", \"withdrawn\": \"2018-05-01\"");
            scene.Add($$"""{ "kind": "source", "id": "source:witness", "type": "testimony", "consent": [{ "givenBy": { "described": { "en": "witness" } }, "date": "2016-06-03", "uses": ["documentation", "publication"], {{consent}} }] }""");
            item.Put("sources", new JsonArray("source:witness"));
            // Of a source that is open too widely itself only that is told, but for what says of itself that it is.
            if (!consent.Contains("withdrawn", System.StringComparison.Ordinal) || scene.Any(true, false))
                item.Put("access", scene.Any("public", "partners"));
            scene.Or(item["access"], item["sources"]);
            return item["sources"]![0];
        }) { Times = 14, Explains = new Dictionary<string, string> { ["HAB8008"] = "the source itself is open to as many" } },
        new("HAB8010", "public, but not to be published", static clean => clean.Of("source"), static (record, scene) =>
        {
            record.Put("type", "testimony");
            var consent = record.Append("consent", Parsed($$"""{ "givenBy": { "described": { "en": "witness" } }, "date": "2016-06-03", "uses": ["{{scene.Any("documentation", "unProcedures", "courts")}}"], "audience": "public" }"""));
            scene.Or(consent["audience"], consent);
            return consent["uses"];
        }),
    ];
}
