using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Habeas.Tests.Mutation;

/// <summary>Statements of which nobody can tell who says so, and where.</summary>
internal static class ProvenancePlanters
{
    public static IEnumerable<Planter> All =>
    [
        new("HAB7001", "a fact without a source", static clean => clean.Items("facts", "events", "steps", "charges", "demands", "stances", "figures", "quotations").Where(static item => item.ContainsKey("sources") && item.Owner() == item.Root && !item.ContainsKey("support")), static (item, scene) =>
        {
            ((JsonObject)item.Root).Remove("sources");
            item.Remove("sources");
            scene.Or(item["type"], item["text"], item["verb"], item["counts"], item["gist"], item["offence"], item["label"]);
            return item;
        }) { Times = 24 },
        new("HAB7001", "a case without any source", static clean => clean.Of("case", "incident").Where(static record => record.ContainsKey("events")), static (record, scene) =>
        {
            foreach (var item in record.Inside().Prepend(record))
                item.Drop("sources", "support");
            var first = record["events"]![0]!;
            scene.Or(first["type"], first["id"], record);
            return first;
        }),
        new("HAB7002", "a quotation of nobody", static clean => clean.Items("quotations").Where(static item => item.ContainsKey("speaker")), static (item, scene) => { item.Drop("speaker", "original"); scene.Or(item["gist"], item["hash"], item["id"]); return item; }) { Times = 14 },
    ];
}
