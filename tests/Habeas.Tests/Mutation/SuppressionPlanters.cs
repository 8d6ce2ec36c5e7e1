using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>Suppressions that suppress nothing, or may not.</summary>
internal static class SuppressionPlanters
{
    public static IEnumerable<Planter> All =>
    [
        new("HAB1113", "a rule that cannot be suppressed, or is none", static clean => clean.Records, static (record, scene) =>
            Suppress(record, scene, scene.Any("HAB1004", "HAB1008", "HAB0006", "HAB9999"), "/kind", "entered on purpose", null)) { Times = 10 },
        new("HAB1114", "nothing to suppress there", static clean => clean.Of("case", "declaration", "person"), static (record, scene) =>
            Suppress(record, scene, scene.Any("HAB2004", "HAB5001", "HAB8001"), scene.Any("/id", "/kind", "#nowhere/date", "/sources"), "it lasted so long", null)) { Times = 10 },
        new("HAB1115", "a suppression that is over", static clean => clean.Of("case").Where(static record => record.Text("subject")!.StartsWith("person:", System.StringComparison.Ordinal)), static (record, scene) =>
        {
            record.Append("events", Parsed("""{ "id": "lasting", "type": "arrest", "date": "2011-03/2011-05" }"""));
            return Suppress(record, scene, "HAB2004", "#lasting/date", "asked the family for the day", scene.Any("2018-03", "2017", "2018-03-04"));
        }) { Times = 8 },
    ];

    private static JsonNode? Suppress(JsonObject record, Scene scene, string rule, string at, string reason, string? until)
    {
        var item = record.Append("suppress", Parsed($$"""{ "rule": "{{rule}}", "at": "{{at}}", "reason": { "en": "{{reason}}" } }"""));
        if (until is not null)
            item.Put("until", until);
        scene.Or(item, item["rule"], item["at"]);
        return item["until"] ?? item["rule"];
    }
}
