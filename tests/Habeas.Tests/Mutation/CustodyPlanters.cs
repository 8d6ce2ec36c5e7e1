using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>Arrests, judgments, releases and lives that do not fit together, in one record or over several.</summary>
internal static class CustodyPlanters
{
    public static IEnumerable<Planter> All =>
    [
        new("HAB2010", "charged after the judgment", WithoutCase, static (person, scene) => InCase(person, scene, static (record, scene) =>
        {
            record.Append("charges", Parsed("""{ "id": "act", "offence": "extremism" }"""));
            var verdict = record.Append("events", Parsed($$"""{ "type": "verdict", "date": "{{scene.Any("2011-03-02", "2011-03", "2010")}}", "outcome": "{{scene.Any("convicted", "acquitted")}}", "concerns": ["#act"] }"""));
            scene.Or(verdict["date"], record["events"]!.AsArray()[^1]!["concerns"]![0]);
            return record.Append("events", Parsed($$"""{ "type": "{{scene.Any("charged", "committal")}}", "date": "{{scene.Any("2011-06-14", "2012", "[2011-04..]")}}", "concerns": ["#act"] }"""))["date"];
        })) { Times = 10 },
        new("HAB2011", "the sentence before the arrest", WithoutCase, static (person, scene) => InCase(person, scene, static (record, scene) => Two(record, scene, Parsed($$"""{ "type": "verdict", "date": "{{scene.Any("2010-10-10", "2010-10", "2010")}}", "outcome": "convicted", "parts": [{ "type": "imprisonment", "term": "P3Y" }] }"""), Parsed($$"""{ "type": "arrest", "date": "{{scene.Any("2011-11-01", "2011", "[2011-01..]")}}" }""")))),
        new("HAB2011", "the release before the arrest", WithoutCase, static (person, scene) => InCase(person, scene, static (record, scene) => Two(record, scene, Parsed($$"""{ "type": "release", "date": "{{scene.Any("2010-10-10", "2010")}}" }"""), Parsed($$"""{ "type": "arrest", "date": "{{scene.Any("2011-11-01", "2011")}}" }""")))),
        new("HAB2012", "a second arrest without a release", WithoutCase, static (person, scene) => InCase(person, scene, static (record, scene) => Two(record, scene, Parsed("""{ "type": "arrest", "date": "2013-05-02" }"""), Parsed($$"""{ "type": "arrest", "date": "{{scene.Any("2014-07-30", "2014", "2014-03", "[2014-01..2014-06]")}}" }""")))),
        new("HAB2013", "longer held than since the arrest", WithoutCase, static (person, scene) => InCase(person, scene, static (record, scene) =>
        {
            record.Append("events", Parsed($$"""{ "type": "arrest", "date": "{{scene.Any("2010-03-15", "2010", "2010-03")}}" }"""));
            var held = record.Append("events", Parsed($$"""{ "type": "custody", "asOf": "2012-10", "lasted": "{{scene.Any(">P8Y", "P6Y", ">=P5Y")}}" }"""));
            scene.Or(held["asOf"], held);
            return held["lasted"];
        })),
        new("HAB2013", "a length that its own dates do not have", WithoutCase, static (person, scene) => InCase(person, scene, static (record, scene) =>
        {
            var held = record.Append("events", Parsed($$"""{ "type": "custody", "date": "2010-03-01/2010-05-31", "lasted": "{{scene.Any("P3Y", "P10D", ">P6M", "P5M")}}" }"""));
            scene.Or(held["date"], held);
            return held["lasted"];
        })),
        new("HAB2014", "released after death", WithoutCase, static (person, scene) => InCase(person, scene, static (record, scene) =>
        {
            var death = record.Append("events", Parsed($$"""{ "type": "death", "date": "{{scene.Any("2010-02-24", "2010-02", "2009")}}" }"""));
            scene.Or(death["date"]);
            return record.Append("events", Parsed($$"""{ "type": "{{scene.Any("release", "arrest", "interrogation", "transfer", "confession")}}", "date": "{{scene.Any("2011-08-24", "2011", "[2010-04..]")}}" }"""))["date"];
        })) { Times = 10 },
        new("HAB2015", "met before it was asked for", static clean => clean.Items("demands").Where(static demand => demand.Root.List("steps").Any(static step => step.Text("type") is "signed" or "adopted") && demand.Root.List("steps").All(static step => step.ContainsKey("date"))), static (demand, scene) =>
            scene.Any(0, 1, 2) switch
            {
                0 => demand.Put("deadline", scene.Any("2011-05", "2012", "2013-01-01")),
                1 => demand.Append("outcomes", Parsed("""{ "type": "met", "date": "2012-04" }"""))["date"],
                _ => demand.Append("outcomes", Parsed("""{ "type": "ignored", "asOf": "2013" }"""))["asOf"],
            }) { Times = 12 },
        new("HAB2016", "death before birth", static clean => clean.Of("person"), static (record, scene) =>
        {
            var (birth, later, date) = scene.Any(("1971-09-02", "death", "1917-02-24"), ("1971", "death", "1970"), ("1971-09", "office", "1960"), ("1971", "occupation", "1965-05"), ("1971", "membership", "1950/1960"));
            var first = record.Append("facts", Parsed($$"""{ "type": "birth", "date": "{{birth}}", "sources": ["source:odf-2019-03#par4"] }"""));
            scene.Or(first["date"]);
            return record.Append("facts", Parsed($$"""{ "type": "{{later}}", "date": "{{date}}", "sources": ["source:odf-2019-03#par4"] }"""))["date"];
        }) { Times = 10, Explains = new Dictionary<string, string> { ["HAB2018"] = "the case tells of a life after that death" } },
        new("HAB2017", "an age that the birth does not give", static clean => clean.Of("person"), static (record, scene) =>
        {
            var age = scene.Any("58", "66", "20", ">70", "<60");
            var birth = record.Append("facts", Parsed($$"""{ "type": "birth", "date": "{{scene.Any("1954-07-20", "1954")}}", "sources": ["source:odf-2019-03#par4"] }"""));
            var fact = record.Append("facts", Parsed($$"""{ "type": "age", "value": "{{age}}", "asOf": "2017-10-01", "sources": ["source:odf-2019-03#par4"] }"""));
            scene.Or(fact["asOf"], birth["date"]);
            return fact["value"];
        }),
        new("HAB2017", "two ages that are not of one person", static clean => clean.Of("person"), static (record, scene) =>
        {
            var first = record.Append("facts", Parsed("""{ "type": "age", "value": "62", "asOf": "2017-04-03", "sources": ["source:odf-2019-03#par4"] }"""));
            var second = record.Append("facts", Parsed($$"""{ "type": "age", "value": "{{scene.Any("70", "50", "61")}}", "asOf": "2017-10-31", "sources": ["source:odf-2019-03#par4"] }"""));
            scene.Or(first["value"], first["asOf"], second["asOf"]);
            return second["value"];
        }),
        new("HAB2018", "arrested after death or before birth", WithoutCase, static (person, scene) => InCase(person, scene, static (record, scene) =>
        {
            var (fact, date, of) = scene.Any(("death", "2010-02-24", "2011-12-29"), ("death", "2010", "2012"), ("birth", "2001-05", "2000-05"), ("birth", "2001", "1999"));
            var known = scene.Change(record.Text("subject")!).Append("facts", Parsed($$"""{ "type": "{{fact}}", "date": "{{date}}", "sources": ["source:odf-2019-03#par4"] }"""));
            scene.Or(known["date"]);
            return record.Append("events", Parsed($$"""{ "type": "{{scene.Any("arrest", "release", "interrogation")}}", "date": "{{of}}" }"""))["date"];
        })) { Explains = new Dictionary<string, string> { ["HAB6004"] = "items that others refer to were taken out", ["HAB2016"] = "other facts of the person are older or younger" } },
        new("HAB2019", "counted as imprisoned after a final acquittal", WithoutCase, static (person, scene) => InCase(person, scene, static (record, scene) =>
        {
            record.Append("events", Parsed("""{ "type": "arrest", "date": "2012-11-20" }"""));
            record.Append("events", Parsed($$"""{ "type": "verdict", "date": "{{scene.Any("2013-02-06", "2013-02", "2013")}}", "concerns": ["#only"], "outcome": "acquitted", "final": true }"""));
            record.Append("charges", Parsed("""{ "id": "only", "offence": "rallyViolation" }"""));
            return Counted(record, scene, "custody", "2016-04-24");
        })) { Explains = new Dictionary<string, string> { ["HAB6004"] = "charges that others refer to were taken out" } },
        new("HAB2021", "the release of somebody who is free", WithoutCase, static (person, scene) => InCase(person, scene, static (record, scene) =>
        {
            Free(record, scene);
            var demand = scene.Add($$"""{ "kind": "declaration", "id": "declaration:demand", "type": "writtenDeclaration", "steps": [{ "type": "signed", "date": "2016-01-24" }], "demands": [{ "verb": "callsOn", "action": "release", "beneficiaries": [{ "who": "{{record.Text("subject")}}" }] }], "sources": ["source:odf-2019-03#par4"] }""")["demands"]![0]!;
            scene.Or(demand["action"], demand["beneficiaries"]![0]);
            return demand["beneficiaries"]![0]!["who"];
        })),
        new("HAB2022", "a prisoner who is free", WithoutCase, static (person, scene) => InCase(person, scene, static (record, scene) =>
        {
            Free(record, scene);
            return Counted(record, scene, "designation", "2016-04-24");
        })) { Explains = new Dictionary<string, string> { ["HAB2019"] = "free because acquitted" } },
        new("HAB2022", "designated a prisoner after a suspended sentence", WithoutCase, static (person, scene) => InCase(person, scene, static (record, scene) =>
        {
            record.Append("events", Parsed("""{ "type": "verdict", "date": "2013", "outcome": "convicted", "parts": [{ "type": "imprisonment", "suspended": true, "term": "P2Y" }] }"""));
            var called = record.Append("events", Parsed("""{ "type": "designation", "asOf": "2014-05", "as": "politicalPrisoner", "claimedBy": [{ "who": "body:odf" }] }"""));
            scene.Or(called["type"], called["asOf"], called);
            return called["as"];
        })),
        new("HAB2023", "a prisoner by a suspended sentence", WithoutCase, static (person, scene) => InCase(person, scene, static (record, scene) =>
        {
            record.Append("events", Parsed($$"""{ "type": "verdict", "date": "2013", "outcome": "convicted", "parts": [{ "type": "imprisonment", "suspended": true, "term": "P{{scene.Random.Next(1, 8)}}Y" }] }"""));
            var called = record.Append("events", Parsed($$"""{ "type": "designation", "as": "{{scene.Any("politicalPrisoner", "prisonerOfConscience")}}", "claimedBy": [{ "who": "body:odf" }] }"""));
            scene.Or(called["type"], called);
            return called["as"];
        })),
        new("HAB2024", "a step told twice", static clean => clean.Items("steps").Where(static step => step.Text("type") is "signed" or "adopted" && step.Text("date")!.Length == 10 && !step.ContainsKey("claimedBy") && !step.ContainsKey("issuers")), static (step, scene) =>
        {
            var again = step.Root.Append("steps", Parsed($$"""{ "type": "{{step.Text("type")}}", "date": "{{scene.Any("2016-01-24", "2016", "2016-05")}}" }"""));
            step.Drop("edition");
            scene.Or(step["date"]);
            return again["date"];
        }) { Explains = new Dictionary<string, string> { ["HAB6006"] = "the earlier of the two days is before what it looks back at" } },
        new("HAB2024", "born twice", static clean => clean.Of("person"), static (record, scene) =>
        {
            var type = scene.Any("birth", "death");
            scene.Or(record.Append("facts", Parsed($$"""{ "type": "{{type}}", "date": "{{scene.Any("1971-09-02", "1971", "1971-09")}}", "sources": ["source:odf-2019-03#par4"] }"""))["date"]);
            return record.Append("facts", Parsed($$"""{ "type": "{{type}}", "date": "{{scene.Any("1972-02-24", "1973", "1970-05")}}", "sources": ["source:odf-2019-03#par4"] }"""))["date"];
        }) { Explains = new Dictionary<string, string> { ["HAB2018"] = "the case tells of a life after that death" } },
    ];

    /// <summary>People of whom no case and no list tells anything.</summary>
    public static IEnumerable<JsonObject> WithoutCase(CleanSet clean)
    {
        var known = clean.Of("case").Select(static record => record.Text("subject")).Concat(clean.Items("members", "beneficiaries", "victims").Select(static party => party.Text("who"))).ToHashSet();
        return clean.Of("person").Where(person => !known.Contains(person.Text("id")) && !person.ContainsKey("facts"));
    }

    /// <summary>Plants the fault in a case of this person, which is added to the set.</summary>
    public static JsonNode? InCase(JsonObject person, Scene scene, System.Func<JsonObject, Scene, JsonNode?> plant) =>
        plant(scene.Add($$"""{ "kind": "case", "id": "case:of-{{person.Text("id")!.Split(':')[1]}}", "subject": "{{person.Text("id")}}", "sources": ["source:odf-2019-03#par4"] }"""), scene);

    private static JsonNode? Two(JsonObject record, Scene scene, JsonNode first, JsonNode second)
    {
        var one = record.Append("events", first);
        var other = record.Append("events", second);
        scene.Or(one["date"]);
        return other["date"];
    }

    /// <summary>Lets the subject be free, in one way or another.</summary>
    private static void Free(JsonObject record, Scene scene)
    {
        record.Append("events", Parsed("""{ "type": "arrest", "date": "2012-05" }"""));
        record.Append("events", Parsed(scene.Any("""{ "type": "release", "date": "[2013-01..2014-04-30]" }""", """{ "type": "release", "date": "2013", "outcome": "endOfTerm" }""", """{ "type": "death", "date": "2014-05" }""", """{ "type": "release", "date": "2014-05-06", "outcome": "pardoned" }""")));
    }

    /// <summary>A list of prisoners of a later day with the subject on it.</summary>
    private static JsonNode? Counted(JsonObject record, Scene scene, string means, string day)
    {
        var list = scene.Add($$"""{ "kind": "declaration", "id": "declaration:counted", "type": "list", "steps": [{ "type": "issued", "date": "{{day}}" }], "figures": [{ "id": "held", "counts": "persons", "asOf": "{{day}}", "label": { "en": "political prisoners" }, "means": ["{{means}}"], "as": "politicalPrisoner", "extent": "partial", "members": [{ "who": "person:bokayev-maks" }, { "who": "{{record.Text("subject")}}" }] }], "sources": ["source:odf-2019-03#par4"] }""");
        var figure = list["figures"]![0]!;
        scene.Or(figure["members"]![1], figure["as"], figure["means"]![0]);
        return figure["members"]![1]!["who"];
    }
}
