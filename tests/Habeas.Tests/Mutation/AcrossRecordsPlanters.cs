using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>What each record could tell, and two together cannot.</summary>
internal static class AcrossRecordsPlanters
{
    public static IEnumerable<Planter> All =>
    [
        new("HAB2001", "before what it follows over another event", static clean => clean.Of("case"), static (record, scene) =>
        {
            var other = Other(record, scene);
            other.Append("events", Parsed($$"""{ "id": "one", "type": "arrest", "date": "{{scene.Any("2010-05-20", "2010-05", "[2010-05-20..]", "2011")}}" }"""));
            record.Append("events", Parsed($$"""{ "id": "between", "type": "threat", "after": ["{{other.Text("id")}}#one"] }"""));
            var last = record.Append("events", Parsed($$"""{ "type": "coercion", "date": "{{scene.Any("2010-04", "2009", "[..2010-03-01]")}}", "after": ["#between"] }"""));
            scene.Or(last["after"]![0]);
            return last["date"];
        }),
        new("HAB2001", "before a step or charge of another record", static clean => clean.Of("case"), static (record, scene) =>
        {
            var other = Other(record, scene);
            other.Append("charges", Parsed("""{ "id": "act", "offence": "fraud", "actDate": "2012-03" }"""));
            var last = record.Append("events", Parsed($$"""{ "type": "coercion", "date": "{{scene.Any("2010-04", "2011")}}", "after": ["{{other.Text("id")}}#act"] }"""));
            scene.Or(last["after"]![0]);
            return last["date"];
        }),
        new("HAB2005", "not as long after an event of another record", static clean => clean.Of("case"), static (record, scene) =>
        {
            var other = Other(record, scene);
            var (lag, date) = scene.Any(("P1D", "2010-05-08"), ("P1M", "2010-07-06"), ("P2W", "2010-05-19"), ("P1Y", "2010-05-07"), ("P10D", "2010-05-17"), ("P6M", "2011"));
            other.Append("events", Parsed("""{ "id": "one", "type": "arrest", "date": "2010-05-06" }"""));
            var last = record.Append("events", Parsed($$"""{ "type": "dismissal", "date": "{{date}}", "after": ["{{other.Text("id")}}#one"], "lag": "{{lag}}" }"""));
            scene.Or(last["lag"]);
            return last["date"];
        }) { Times = 10 },
        new("HAB2009", "told in a case as said by an earlier text", static clean => clean.Of("case"), static (record, scene) =>
        {
            var text = scene.Any(scene.Clean.Of("declaration").Where(static text => text.List("steps").Any() && text.List("steps").All(static step => step.Text("date") is { Length: <= 10 })).Select(static text => text.Text("id")!).ToArray());
            return record.Append("events", Parsed($$"""{ "type": "{{scene.Any("verdict", "release", "threat")}}", "{{scene.Any("date", "asOf")}}": "{{scene.Any("2020-02-06", "2021", "[2020-03..]")}}", "claimedBy": [{ "who": "{{text}}" }], "sources": ["source:partner.example/page#par2"] }""")) is { } said ? said["date"] ?? said["asOf"] : null;
        }) { Times = 10, Explains = new Dictionary<string, string> { ["HAB2014"] = "the case tells of a death before" } },
        new("HAB5012", "a brother whose parent is the other", static clean => clean.Of("person"), static (record, scene) =>
        {
            var other = OtherPerson(record, scene);
            var (one, back) = scene.Any(("brother", "father"), ("sibling", "daughter"), ("spouse", "parent"), ("parent", "sibling"), ("husband", "sister"));
            var first = record.Append("relations", Parsed($$"""{ "type": "{{one}}", "to": "{{other.Text("id")}}", "sensitive": ["relative"], "sources": ["source:odf-2018-01-25#par1"] }"""));
            var second = other.Append("relations", Parsed($$"""{ "type": "{{back}}", "to": "{{record.Text("id")}}", "sensitive": ["relative"], "sources": ["source:odf-2018-01-25#par1"] }"""));
            scene.Or(first["to"]);
            return second["to"];
        }) { Times = 12 },
        new("HAB5012", "a sister who is a man", static clean => clean.Of("person"), static (record, scene) =>
        {
            var other = OtherPerson(record, scene);
            other.Append("facts", Parsed("""{ "type": "sex", "code": "male", "sources": ["source:odf-2018-01-25#par1"] }"""));
            return record.Append("relations", Parsed($$"""{ "type": "{{scene.Any("sister", "wife", "mother")}}", "to": "{{other.Text("id")}}", "sensitive": ["relative"], "sources": ["source:odf-2018-01-25#par1"] }"""))["to"];
        }),
        new("HAB6014", "a finding dated before or after the text that it is", static clean => clean.Of("case"), static (record, scene) =>
        {
            scene.Add("""{ "kind": "declaration", "id": "declaration:finding", "type": "decision", "steps": [{ "type": "adopted", "date": "2012-11-20" }], "sources": ["source:odf-2019-03#par4"] }""");
            var last = record.Append("events", Parsed($$"""{ "type": "{{scene.Any("finding", "complaint")}}", "date": "{{scene.Any("2012-04-20", "2011", "2013-01", "[..2012-10]")}}", "instrument": "declaration:finding" }"""));
            scene.Or(last["instrument"]);
            return last["date"];
        }) { Explains = new Dictionary<string, string> { ["HAB2014"] = "the case tells of a death before" } },
        new("HAB8002", "a child known by birth or age", CustodyPlanters.WithoutCase, static (record, scene) =>
        {
            // All sources of the person are of the day on which they speak.
            record["sources"] = Parsed("""["source:odf-2017-10-11#par5"]""");
            foreach (var name in record.List("names"))
                name.Drop("sources", "support");
            record.Drop("relations");
            record.Append("facts", Parsed(scene.Any("""{ "type": "birth", "date": "2008-05" }""", """{ "type": "age", "value": "11", "asOf": "2017" }""", """{ "type": "age", "value": "<16" }""", """{ "type": "birth", "date": "[2001..]" }""")));
            scene.Or(record["facts"]![0]!["date"], record["facts"]![0]!["value"]);
            return record.List("names").First()["text"];
        }) { Explains = new Dictionary<string, string> { ["HAB6003"] = "items that others refer to were taken out" } },
        new("HAB8011", "a link that more may have than a record", static clean => clean.Of("person"), static (record, scene) =>
        {
            var (own, link) = scene.Any(("restricted", "public"), ("holder", "partners"), ("holder", "restricted"));
            record.Put("access", own);
            var added = scene.Add($$"""{ "kind": "link", "id": "link:one", "type": "{{scene.Any("same", "different")}}", "records": ["{{record.Text("id")}}", "person:partner.example/doe"], "access": "{{link}}", "sources": ["source:odf-2018-01-25#par1"] }""");
            scene.Or(added["access"], added["records"]![0]);
            return added["records"]![1];
        }) { Times = 8 },
    ];

    private static JsonObject Other(JsonObject record, Scene scene) =>
        scene.Change(scene.Any(scene.Clean.Of("case").Select(static one => one.Text("id")!).Where(id => id != record.Text("id")).ToArray()));

    /// <summary>Somebody of whom no relation tells.</summary>
    private static JsonObject OtherPerson(JsonObject record, Scene scene)
    {
        var related = scene.Clean.Items("relations").Select(static relation => relation.Text("to")).ToHashSet();
        return scene.Change(scene.Any(scene.Clean.Of("person").Where(one => one.Text("id") != record.Text("id") && !one.ContainsKey("relations") && !one.ContainsKey("facts") && !related.Contains(one.Text("id")))
            .Select(static one => one.Text("id")!).ToArray()));
    }
}
