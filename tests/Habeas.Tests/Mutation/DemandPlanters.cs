using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>Texts that do not meet what their bodies demand, accusations that their laws do not know.</summary>
internal static class DemandPlanters
{
    private const string Source = "\"sources\": [\"source:odf-2019-03#par4\"]";

    private static readonly Dictionary<string, string> IsShorter = new()
    {
        ["HAB3001"] = "those who are left are fewer than stated",
        ["HAB3005"] = "those who are left are fewer than stated",
        ["HAB3006"] = "there are fewer States and groups than stated",
    };

    private static readonly string[] Embedded = ["body:pace", "body:ep", "body:un-hrc", "body:un-wgad", "body:un-human-rights-council", "body:un-special-procedures"];

    public static IEnumerable<Planter> All =>
    [
        new("HAB4006", "a complete list that is too short", static clean => clean.Items("signatories").Where(static list => list.Text("extent") == "complete" && !list.Root.AsObject().ContainsKey("editions")), static (list, scene) =>
        {
            var members = (JsonArray)list["list"]!;
            for (var left = scene.Any(1, 5, 12, 19); members.Count > left;)
                members.RemoveAt(members.Count - 1);
            return members;
        }) { Explains = IsShorter },
        new("HAB4006", "in an assembly of one's own", static clean => clean.Of("case"), static (record, scene) =>
        {
            Assembly(scene, scene.Any("\"about\": \"signatories\", \"value\": \">=3\"", "\"about\": \"states\", \"value\": \">=2\"", "\"about\": \"politicalGroups\", \"value\": \">=2\"") + ", \"applies\": \"writtenDeclaration\", \"date\": \"2010/..\"");
            return Text(scene, "one", "2018-05-14", """, "signatories": { "extent": "complete", "list": [{ "printed": "Ann EXAMPLE", "state": "AT", "politicalGroup": "SOC" }, { "printed": "Bo SAMPLE", "state": "AT", "politicalGroup": "SOC" }] }""")["signatories"]!["list"];
        }) { Times = 3 },
        new("HAB4007", "a group of another parliament", static clean => clean.Items("list").Where(static one => one.ContainsKey("politicalGroup")), static (one, scene) => one.Put("politicalGroup", scene.Any("S&D", "PPE", "EFDD", "ECR"))) { Times = 8, Explains = new Dictionary<string, string> { ["HAB3006"] = "one group more" } },
        new("HAB4008", "a State that was no member any more", static clean => clean.Of("case"), static (record, scene) =>
        {
            Assembly(scene, """ "about": "memberStates", "states": ["AT", "SE"], "date": "1995/.." """, """ "about": "memberStates", "states": ["FR"], "date": "1995/2016-03-16" """);
            return Text(scene, "one", "2018-05-14", $$""", "signatories": { "extent": "partial", "list": [{ "printed": "Ann EXAMPLE", "state": "AT" }, { "printed": "Cy MODEL", "state": "{{scene.Any("FR", "KZ", "CH")}}" }] }""")["signatories"]!["list"]![1]!["state"];
        }) { Times = 3 },
        new("HAB4009", "signed after the list was closed", static clean => clean.Items("list").Where(static one => one.Root.Text("forum") == "body:pace" && !one.Root.AsObject().ContainsKey("editions")), static (one, scene) => one.Put("date", scene.Any("2019-11", "2019-10-14", "2020", "[2019-11..2020-01]"))) { Explains = new Dictionary<string, string> { ["HAB2003"] = "the sources are older, too" } },
        new("HAB4010", "a number of another place in the order", static clean => clean.Items("identifiers").Where(static one => one.Text("scheme") == "pace-wd" && one.Root.List("steps").Any(static step => step.Text("type") == "signed")), static (one, scene) =>
        {
            foreach (var other in scene.Clean.Items("identifiers").Where(static other => other.Text("scheme") is "pace-wd" or "pace-doc").Select(static other => other.Root.Text("id")!).Distinct())
                scene.Or(scene.Change(other)["identifiers"]!.AsArray().Select(static other => other!["number"]));
            return one.Put("number", one.Text("number") is "630" or "638" ? scene.Any("655", "660") : scene.Any("632", "635"));
        }),
        new("HAB4010", "a text tabled later with a lower number", static clean => clean.Of("case"), static (record, scene) =>
        {
            Assembly(scene, """ "about": "numbersRise", "scheme": "parliamentary-doc" """, """ "about": "number", "scheme": "parliamentary-doc", "pattern": "^[0-9]+$", "date": "../.." """);
            var one = Text(scene, "one", "2018-05-14", """, "identifiers": [{ "scheme": "parliamentary-doc", "number": "11" }]""");
            scene.Or(one["identifiers"]![0]!["number"]);
            return Text(scene, "two", scene.Any("2018-04-02", "2017", "2018-03"), $$""", "identifiers": [{ "scheme": "parliamentary-doc", "number": "{{scene.Any("12", "40", "102")}}" }]""")["identifiers"]![0]!["number"];
        }) { Times = 3, Explains = new Dictionary<string, string> { ["HAB1101"] = "the scheme is one of the assembly's own" } },
        new("HAB4011", "Views of a body that gives none", static clean => clean.Items("issuers").Where(static one => one.Root.Text("type") is "views" or "opinion" or "concludingObservations"), static (one, scene) =>
        {
            scene.Or(one.Root["type"]);
            return one.Put("who", one.Root.Text("type") == "opinion" ? "body:un-hrc" : "body:un-wgad");
        }) { Explains = new Dictionary<string, string> { ["HAB1108"] = "numbers of that body look otherwise" } },
        new("HAB4011", "a report of a State by whoever is handed it", static clean => clean.Of("case"), static (record, scene) =>
        {
            var text = scene.Add($$"""{ "kind": "declaration", "id": "declaration:one", "type": "stateReport", "issuers": [{ "who": "body:un-hrc" }], {{Source}} }""");
            scene.Or(text["type"]);
            return text["issuers"]![0]!["who"];
        }) { Times = 1 },
        new("HAB4012", "tabled between two sessions", static clean => clean.Of("case"), static (record, scene) =>
        {
            Assembly(scene, """ "about": "inSession", "applies": "writtenDeclaration" """);
            var text = Text(scene, "one", scene.Any("2018-04-24", "2018-02", "2018-05-02", "[2018-04-20..2018-04-29]"), "");
            scene.Or(text["type"]);
            return text["steps"]![0]!["date"];
        }) { Times = 4 },
        new("HAB4013", "a demand without what it is about", static clean => clean.Of("body").Where(static body => !Embedded.Contains(body.Text("id"))), static (body, scene) =>
        {
            var demand = body.Append("requirements", Parsed($$"""{ "about": {{scene.Any("\"group\", \"label\": { \"en\": \"Red Group\" }", "\"signatories\", \"applies\": \"writtenDeclaration\"", "\"memberStates\"", "\"number\", \"scheme\": \"pace-wd\"", "\"numberYear\"", "\"numbersRise\"", "\"issues\"", "\"states\"", "\"inSession\"")}} }"""));
            scene.Or(demand);
            return demand["about"];
        }) { Times = 10 },
        new("HAB4014", "accused under a law that was gone, or not there yet", static clean => Persons(clean), static (record, scene) =>
        {
            var (law, act, day) = scene.Any(("kz-criminal-code-1997", "2016-05", "2016-06-01"), ("kz-criminal-code-1997", "2015-02-03", "2016"), ("kz-criminal-code-2014", "2011-05", "2012-06-01"), ("kz-criminal-code-2014", "2013", "2014-03"));
            var charge = record.Append("charges", Parsed($$"""{ "id": "rally", "actDate": "{{act}}", "legal": [{ "law": "law:institutions.habeas.example/{{law}}", "article": "10" }], {{Source}} }"""));
            var last = record.Append("events", Parsed($$"""{ "type": "charged", "date": "{{day}}", "concerns": ["#rally"], {{Source}} }"""));
            scene.Or(charge["actDate"], charge["legal"]![0], last["date"], last["concerns"]![0]);
            return charge["legal"]![0]!["law"];
        }) { Times = 8 },
        new("HAB4015", "a penalty that the law does not know", static clean => Persons(clean), static (record, scene) =>
        {
            scene.Add($$"""{ "kind": "law", "id": "law:one", "titles": [{ "text": "Criminal Code of Example", "lang": "en" }], "type": "code", "steps": [{ "type": "inForce", "date": "1998/2014-12-31" }], "requirements": [{ "about": "penalty", "code": "fine" }, { "about": "penalty", "code": "imprisonment" }, { "about": "penaltiesListed", "date": "1998/2014" }], {{Source}} }""");
            record.Append("charges", Parsed($$"""{ "id": "rally", "actDate": "2010", "legal": [{ "law": "law:one", "article": "10" }], {{Source}} }"""));
            var last = record.Append("events", Parsed($$"""{ "type": "verdict", "date": "2011-03-04", "outcome": "convicted", "concerns": ["#rally"], "parts": [{ "type": "{{scene.Any("probation", "communityService", "officeBan")}}" }], {{Source}} }"""));
            scene.Or(last["parts"]![0]);
            return last["parts"]![0]!["type"];
        }),
        new("HAB4016", "a joint motion without the lowest number", static clean => clean.Of("case"), static (record, scene) =>
        {
            var body = scene.Any("body:ep", "body:assembly");
            if (body == "body:assembly")
                Assembly(scene, """ "about": "lowestReplaced", "applies": "jointMotion", "scheme": "ep-joint-motion", "date": "2010/.." """);
            foreach (var number in new[] { "0204", "0205", "0207" })
                Motion(scene, body, number, "motion", "ep-motion", $"B8-{number}/2019", "");
            var joint = Motion(scene, body, "joint", "jointMotion", "ep-joint-motion", $"RC-B8-{scene.Any("0205", "0207")}/2019", """ "relations": [{ "type": "replaces", "to": "declaration:0205" }, { "type": "replaces", "to": "declaration:0204" }, { "type": "replaces", "to": "declaration:0207" }],""");
            return joint["identifiers"]![0]!["number"];
        }) { Times = 4 },
    ];

    /// <summary>A body that demands this.</summary>
    private static void Assembly(Scene scene, params string[] demands) => scene.Add($$"""
        { "kind": "body", "id": "body:assembly", "names": [{ "text": "Assembly of Example", "lang": "en" }], "type": "parliamentaryAssembly", "requirements": [{{string.Join(", ", demands.Select(static demand => "{" + demand + "}"))}}],
          "sessions": [{ "label": { "en": "winter" }, "date": "2018-01-22/2018-01-26" }, { "label": { "en": "spring" }, "date": "2018-04-09/2018-04-13" }, { "label": { "en": "autumn" }, "date": "2018-10-01/2018-10-05" }], {{Source}} }
        """);

    private static JsonObject Text(Scene scene, string id, string day, string more) =>
        scene.Add($$"""{ "kind": "declaration", "id": "declaration:{{id}}", "type": "writtenDeclaration", "forum": "body:assembly", "steps": [{ "type": "tabled", "date": "{{day}}" }]{{more}}, {{Source}} }""");

    private static JsonObject Motion(Scene scene, string body, string id, string type, string scheme, string number, string more) =>
        scene.Add($$"""{ "kind": "declaration", "id": "declaration:{{id}}", "type": "{{type}}", "forum": "{{body}}", "identifiers": [{ "scheme": "{{scheme}}", "number": "{{number}}" }],{{more}} "steps": [{ "type": "tabled", "date": "2019-03-13" }], {{Source}} }""");

    private static IEnumerable<JsonObject> Persons(CleanSet clean) => clean.Of("case").Where(static record => record.Text("subject")!.StartsWith("person:", System.StringComparison.Ordinal));
}
