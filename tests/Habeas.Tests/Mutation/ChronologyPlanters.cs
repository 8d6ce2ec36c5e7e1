using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>Things that cannot have happened in that order.</summary>
internal static class ChronologyPlanters
{
    private static readonly string[] Points = ["arrest", "release", "verdict", "charged", "appeal", "chargeDropped", "pardon", "killing", "noticeDeleted", "ruling", "rehabilitation", "dismissal", "committal"];

    private static readonly Dictionary<string, string> SaysSoLater = new() { ["HAB2003"] = "the source is older than that date, too" };

    public static IEnumerable<Planter> All =>
    [
        // A date in the form in which it may be known, before or after each other for certain.
        new("HAB2001", "a confession before the arrest that it follows", static clean => clean.Of("case"), static (record, scene) => Pair(record, "events", scene, "arrest", scene.Any("confession", "torture", "hearing", "release"))),
        new("HAB2001", "in an assertion", static clean => clean.Having("assertions"), static (record, scene) => Pair(record, "assertions", scene, "arrest", "torture")),
        new("HAB2001", "in an incident", static clean => clean.Of("incident"), static (record, scene) => Pair(record, "events", scene, "arrest", "verdict")),
        new("HAB2001", "before the later of two that it follows", static clean => clean.Of("case"), static (record, scene) =>
        {
            record.Append("events", Parsed("""{ "id": "one", "type": "arrest", "date": "2010-05-01" }"""));
            record.Append("events", Parsed("""{ "id": "two", "type": "charged", "date": "2010-05-20" }"""));
            var last = record.Append("events", Parsed("""{ "type": "confession", "date": "2010-05-10", "after": ["#one", "#two"] }"""));
            scene.Or(last["after"]![1]);
            return last["date"];
        }),
        new("HAB2001", "before what it follows in another record", static clean => clean.Of("case"), static (record, scene) =>
        {
            var other = scene.Change(scene.Any(scene.Clean.Of("case").Select(static one => one.Text("id")!).Where(id => id != record.Text("id")).ToArray()));
            other.Append("events", Parsed("""{ "id": "one", "type": "arrest", "date": "2010-05-20" }"""));
            var last = record.Append("events", Parsed($$"""{ "type": "coercion", "date": "2010-04", "after": ["{{other.Text("id")}}#one"] }"""));
            scene.Or(last["after"]![0]);
            return last["date"];
        }),
        new("HAB2002", "accused of what had not happened", static clean => clean.Of("case"), static (record, scene) =>
        {
            record.Append("charges", Parsed($$"""{ "id": "act", "offence": "fraud", "actDate": "{{scene.Any("2012-03", "2012", "2012-03-04", "[2012-03..]", "[2012-03-04..2012-03-09]")}}" }"""));
            var last = record.Append("events", Parsed($$"""{ "type": "{{scene.Any("arrest", "charged", "verdict", "interrogation", "committal", "remand")}}", "date": "{{scene.Any("2011-12-31", "2011", "2010-03", "[..2011-11]")}}", "concerns": ["#act"] }"""));
            scene.Or(last["concerns"]![0], record["charges"]!.AsArray()[^1]!["actDate"]);
            return last["date"];
        }) { Times = 14 },
        new("HAB2002", "a known charge dated after the arrest for it", static clean => clean.Items("charges").Where(static charge => charge.ContainsKey("id")), static (charge, scene) =>
        {
            charge.Put("actDate", "2014-06");
            var last = charge.Root.Append("events", Parsed($$"""{ "type": "arrest", "date": "2014-05-{{scene.Random.Next(10, 32)}}", "concerns": ["#{{charge.Text("id")}}"] }"""));
            scene.Or(last["concerns"]![0], charge["actDate"]);
            return last["date"];
        }),
        new("HAB2003", "an event later than its source", static clean => Read(clean, "events", "charges", "assertions", "facts", "steps"), static (item, scene) => Late(item, item.PropertyOf() == "charges" ? "actDate" : item.PropertyOf() == "facts" ? "asOf" : "date", scene)) { Times = 20, Explains = new Dictionary<string, string> { ["HAB2002"] = "nor can anybody have been arrested for it before" } },
        new("HAB2003", "still so after its source", static clean => Read(clean, "events", "assertions", "facts", "figures", "outcomes"), static (item, scene) => Late(item, "asOf", scene)) { Times = 12 },
        new("HAB2003", "a birth or death later than its source", static clean => clean.Of("person"), static (record, scene) => record.Append("facts", Parsed($$"""{ "type": "{{scene.Any("birth", "death")}}", "date": "{{scene.Any("2018", "2017-11", "2017-11-30")}}", "sources": ["source:{{scene.Any("odf-2017-10-11#par5", "omct-fidh-2017-08-24")}}"] }"""))["date"]),
        new("HAB2003", "a date whose only support is older", static clean => clean.Having("events").Where(static record => record.Text("kind") == "case"), static (record, scene) =>
        {
            var last = record.Append("events", Parsed("""{ "type": "release", "date": "2018-01-26", "support": [{ "property": "date", "sources": ["source:omct-fidh-2017-08-24"] }], "sources": ["source:odf-2019-03#par4"] }"""));
            scene.Or(last["support"]![0]!["sources"]![0]);
            return last["date"];
        }),
        new("HAB2003", "one of two sources is older", static clean => clean.Of("case"), static (record, scene) =>
        {
            var last = record.Append("events", Parsed("""{ "type": "release", "date": "2017-10-01", "sources": ["source:odf-2019-03#par4", "source:omct-fidh-2017-08-24"] }"""));
            scene.Or(last["sources"]![1]);
            return last["date"];
        }),
        new("HAB2004", "a happening dated as if it lasted", static clean => clean.Of("case").Where(static record => record.Text("subject")!.StartsWith("person:", StringComparison.Ordinal)), static (record, scene) => record.Append("events", Parsed($$"""{ "type": "{{scene.Any(Points)}}", "date": "{{scene.Any("2011-03/2011-05", "2011-03-04/2011-03-09", "2010/2011", "2011-03-01/2011-03")}}" }"""))["date"]) { Times = 14 },
        new("HAB2005", "not the next day", static clean => clean.Having("lag"), static (item, scene) => item.Put("date", scene.Any("2019-02-08", "2019-02-06", "2019-02-05", "2019-03-07"))) { Explains = new Dictionary<string, string> { ["HAB2001"] = "some of these days lie before what it follows" } },
        new("HAB2005", "not as long after as it says", static clean => clean.Of("case"), static (record, scene) =>
        {
            var (lag, date) = scene.Any(("P1D", "2010-05-08"), ("P1M", "2010-07-06"), ("P2W", "2010-05-19"), ("P1Y", "2010-05-07"), ("P3D", "2010-06"), ("P10D", "2010-05-17"), ("P1D", "2010-05-06"), ("P6M", "2011"));
            record.Append("events", Parsed("""{ "id": "one", "type": "arrest", "date": "2010-05-06" }"""));
            return record.Append("events", Parsed($$"""{ "type": "transfer", "date": "2010", "after": ["#one"], "lag": "{{lag}}" }""")).Put("date", date);
        }) { Times = 12 },
        new("HAB2006", "a treaty in force before it was signed or deposited", static clean => clean.Of("law"), static (record, scene) =>
        {
            var (first, early, second, late) = scene.Any(("signed", "2003-12-02", "deposit", "2003-11-02"), ("deposit", "2006-01-24", "entryIntoForce", "2005-10-01"), ("signed", "2003-12-02", "entryIntoForce", "2003-12-01"), ("signed", "2003-12", "domesticLaw", "2002"), ("domesticLaw", "2005-11-28", "deposit", "2005-10"), ("domesticLaw", "2005-11-28", "entryIntoForce", "2004"), ("signed", "2003-12-02", "ratified", "2001"), ("ratified", "2005-11-28", "entryIntoForce", "2005-02"));
            record.Put("type", "treaty");
            record.Drop("steps");
            var steps = new[] { Parsed($$"""{ "type": "{{first}}", "date": "{{early}}", "state": "FR" }"""), Parsed($$"""{ "type": "{{second}}", "date": "{{late}}", "state": "FR" }""") };
            scene.Random.Shuffle(steps);
            foreach (var step in steps)
                scene.Or(record.Append("steps", step)["date"]);
            return record["steps"]![1]!["date"];
        }) { Times = 4 },
        new("HAB2006", "the known treaty in force before it was ratified", static clean => clean.Of("law").Where(static record => record.Text("id") == "law:iccpr"), static (record, scene) => { scene.Or(record["steps"]![0]!["date"]); return record.Append("steps", Parsed("""{ "type": "entryIntoForce", "date": "2005-10-01", "state": "KZ" }"""))["date"]; }),
        new("HAB2007", "the body before its committee", static clean => clean.Of("declaration").Where(static record => record.Text("type") is "resolution" or "report"), static (record, scene) =>
        {
            record.Drop("steps", "assertions", "figures");
            var steps = new[] { Parsed($$"""{ "type": "adopted", "date": "{{scene.Any("2011-10-12", "2011-10", "2011", "[2011-10-01..2011-10-12]")}}" }"""), Parsed($$"""{ "type": "adoptedInCommittee", "date": "{{scene.Any("2012-01", "2012-01-24", "2012", "[2012-01-24..]")}}" }""") };
            scene.Random.Shuffle(steps);
            foreach (var step in steps)
                scene.Or(record.Append("steps", step)["date"]);
            return record["steps"]![1]!["date"];
        }) { Explains = new Dictionary<string, string> { ["HAB6003"] = "other items refer to the steps taken out", ["HAB6004"] = "other records refer to the steps taken out", ["HAB6006"] = "it is older now than what it looks back at" } },
        new("HAB2008", "a decision before what it is about", static clean => clean.Of("case"), static (record, scene) =>
        {
            var (first, later) = scene.Any(("verdict", "appeal"), ("verdict", "pardon"), ("arrest", "complaint"), ("charged", "chargeDropped"), ("verdict", "rehabilitation"), ("remand", "appeal"), ("verdict", "ruling"), ("custody", "finding"), ("torture", "complaint"), ("noticeIssued", "noticeDeleted"));
            record.Append("events", Parsed($$"""{ "id": "matter", "type": "{{first}}", "date": "{{scene.Any("2011-06-22", "2011-06", "2011", "[2011-06-22..2011-06-30]", "[2011-06..]")}}"{{(first == "torture" ? ", \"sensitive\": [\"health\"]" : "")}} }"""));
            var last = record.Append("events", Parsed($$"""{ "type": "{{later}}", "date": "{{scene.Any("2010-05-30", "2010-12", "2010", "[..2010-11-30]")}}", "concerns": ["#matter"] }"""));
            scene.Or(last["concerns"]![0]);
            return last["date"];
        }) { Times = 14 },
        new("HAB2008", "a judgment before the one that it replaces", static clean => clean.Of("case"), static (record, scene) =>
        {
            record.Append("events", Parsed("""{ "id": "matter", "type": "verdict", "date": "2011-06-22", "outcome": "convicted" }"""));
            var last = record.Append("events", Parsed($$"""{ "type": "verdict", "date": "{{scene.Any("2011-06-21", "2011-05", "2010")}}", "outcome": "acquitted", "replaces": "#matter" }"""));
            scene.Or(last["replaces"]);
            return last["date"];
        }),
        new("HAB2009", "asserted before it happened", static clean => clean.Items("assertions").Where(static item => item.Root.List("steps").Any(static step => step.Text("type") is "signed" or "adopted" or "published")), static (item, scene) => item.Drop("asOf", "inferred", "mode").Put("date", scene.Any("2019-05-02", "2019-05", "2020", "[2019-05..]"))) { Times = 12, Explains = SaysSoLater },
        new("HAB2009", "held on a day after the text", static clean => clean.Items("assertions").Where(static item => item.Root.List("steps").Any(static step => step.Text("type") is "signed" or "adopted" or "published")), static (item, scene) => item.Drop("date", "inferred", "mode").Put("asOf", scene.Any("2019-05-02", "2020-01"))) { Explains = SaysSoLater },
    ];

    /// <summary>An event that is said to follow another and is dated before it.</summary>
    private static JsonNode Pair(JsonObject record, string list, Scene scene, string first, string second)
    {
        var assertion = list == "assertions" || record.Text("kind") == "incident" ? ", \"victims\": [{ \"described\": { \"en\": \"somebody\" } }], \"applies\": \"each\"" : "";
        var sensitive = second == "torture" ? ", \"sensitive\": [\"health\"]" : "";
        record.Append(list, Parsed($$"""{ "id": "one", "type": "{{first}}", "date": "{{scene.Any("2010-10-10", "2010-10", "2011", "[2010-10-10..]", "[2010-10-10..2010-11-20]")}}"{{assertion}} }"""));
        var last = record.Append(list, Parsed($$"""{ "type": "{{second}}", "date": "{{scene.Any("2010-09", "2010-09-30", "2009", "[..2010-08]", "[2009-01-01..2010-09-30]")}}", "after": ["#one"]{{assertion}}{{sensitive}} }"""));
        scene.Or(last["after"]![0]);
        return last["date"]!;
    }


    /// <summary>Things of which all sources have a last day.</summary>
    private static IEnumerable<JsonObject> Read(CleanSet clean, params string[] lists) =>
        clean.Items(lists).Where(item => clean.LastDayOf(item.SourcesInForce()) is not null && !item.ContainsKey("mode") && !(item.PropertyOf() == "steps" && item.Text("type") is "voteScheduled"));

    private static JsonNode Late(JsonObject item, string property, Scene scene)
    {
        var day = scene.Clean.LastDayOf(item.SourcesInForce())!.Value.AddDays(scene.Random.Next(1, 400));
        item.Drop("asOf", "date", "inferred");
        // The month counts as later only where all its days are.
        return item.Put(property, scene.Any($"{day:yyyy-MM-dd}", $"[{day:yyyy-MM-dd}..]", $"{day.AddMonths(1):yyyy-MM}", $"{day.AddMonths(1):yyyy-MM}/{day.AddMonths(2):yyyy-MM}", $"{day.Year + 1}"));
    }
}
