using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>Texts, lists and decisions of institutions that cannot be theirs.</summary>
internal static class InstitutionPlanters
{
    private static readonly Dictionary<string, string> IsDatedAnew = new()
    {
        ["HAB2003"] = "sources and other dates are those of the true text",
        ["HAB6006"] = "what it looks back at, or what looks back at it, stays where it was",
        ["HAB6003"] = "another item refers to a step that is gone",
        ["HAB6004"] = "another record refers to a step that is gone",
    };

    public static IEnumerable<Planter> All =>
    [
        new("HAB4001", "a group that was not there yet or no more", static clean => clean.Items("list"), static (one, scene) => one.Put("politicalGroup", scene.Any("EDG", "ECPA", one.Root.Text("id") == "declaration:pace-wd-670" ? "EDG" : "EC/DA"))) { Times = 12, Explains = new Dictionary<string, string> { ["HAB3006"] = "one group more" } },
        new("HAB4001", "a list signed before the group was acknowledged", static clean => clean.Items("signatories").Where(static list => list.ContainsKey("list") && !list.Root.AsObject().ContainsKey("editions")), static (list, scene) =>
        {
            var record = (JsonObject)list.Root;
            record.Put("steps", Parsed($$"""[{ "type": "signed", "date": "{{scene.Any("2017-04-27", "2017-09-03", "2016", "[2017-04-24..2017-04-28]")}}" }]"""));
            record.Drop("assertions", "figures", "relations", "stances");
            return list["list"]![scene.Random.Next(list["list"]!.AsArray().Count)]!.Put("politicalGroup", "FDG");
        }) { Explains = IsDatedAnew },
        new("HAB4002", "a declaration of its signatories that was adopted", static clean => clean.Of("declaration").Where(static record => record.Text("type") is "writtenDeclaration" or "openLetter"), static (record, scene) =>
        {
            var step = record.Append("steps", Parsed($$"""{ "type": "{{scene.Any("adopted", "adoptedInCommittee", "voteScheduled", "rejected")}}", "date": "2017-04" }"""));
            scene.Or(step);
            return step["type"];
        }) { Times = 12, Explains = new Dictionary<string, string> { ["HAB2007"] = "nor could a committee adopt it later", ["HAB6006"] = "what it recalls is later than that" } },
        new("HAB4002", "signed turned into adopted", static clean => clean.Items("steps").Where(static step => step.Text("type") == "signed"), static (step, scene) => { scene.Or(step); return step.Put("type", "adopted"); }),
        new("HAB4003", "a fine that is suspended", static clean => clean.Items("parts").Where(static part => part.Text("type") is not ("imprisonment" or "detention" or "restrictionOfLiberty" or "correctionalLabour")), static (part, scene) => part.Put("suspended", true)),
        new("HAB4003", "another penalty without custody that is suspended", static clean => clean.Of("case"), static (record, scene) =>
        {
            var last = record.Append("events", Parsed($$"""{ "type": "verdict", "date": "2011", "parts": [{ "type": "{{scene.Any("fine", "confiscation", "damages", "communityService", "activityBan", "officeBan", "lossOfRank")}}", "suspended": true }] }"""));
            scene.Or(last["parts"]![0]);
            return last["parts"]![0]!["suspended"];
        }) { Times = 12 },
        new("HAB4004", "a number of another year", static clean => clean.Items("identifiers").Where(static one => one.Text("scheme") is "ep-ta" or "pace-res" or "wgad-opinion"), static (one, scene) => one.Put("number", one.Text("number")!.Replace(one.Root.List("steps").First().Text("date")![..4], "2014"))),
        new("HAB4004", "an adoption in another year", static clean => clean.Items("steps").Where(static step => step.Text("type") == "adopted" && step.Root.List("identifiers").Any(static one => one.Text("scheme") is "ep-ta" or "pace-res" or "wgad-opinion")), static (step, scene) =>
        {
            step.Put("date", scene.Any("2015", "2015-03-14", "2015-12", "[2015-01-01..2015-02-01]"));
            return step.Root.List("identifiers").First(static one => one.Text("scheme") is "ep-ta" or "pace-res" or "wgad-opinion")["number"];
        }) { Explains = new Dictionary<string, string>(IsDatedAnew) { ["HAB2007"] = "the committee's step stays", ["HAB2009"] = "what it tells stays" } },
        new("HAB4004", "a recommendation, an opinion, an adopted text of another year", static clean => clean.Of("declaration").Where(static record => record.Text("type") is "article"), static (record, scene) =>
        {
            var (scheme, number) = scene.Any(("pace-rec", "2110 (2017)"), ("pace-res", "2193 (2017)"), ("wgad-opinion", "67/2018"), ("ep-ta", "P8_TA(2019)0203"), ("ep-ta", "P8_TA-PROV(2019)0203"));
            record.Put("type", "resolution");
            record.Append("steps", Parsed("""{ "type": "adopted", "date": "2016-03-14" }"""));
            return record.Append("identifiers", Parsed($$"""{ "scheme": "{{scheme}}", "number": "{{number}}" }"""))["number"];
        }) { Explains = IsDatedAnew },
        new("HAB4005", "a designation as nothing", static clean => clean.Items("events", "assertions").Where(static item => item.Text("type") == "designation"), static (item, scene) => { scene.Or(item["type"]); return item.Drop("as"); }),
        new("HAB4005", "a designation added, as nothing", static clean => clean.Of("case"), static (record, scene) =>
        {
            var last = record.Append("events", Parsed("""{ "type": "designation", "date": "2011", "claimedBy": [{ "who": "body:odf" }] }"""));
            scene.Or(last);
            return last["type"];
        }),
    ];
}
