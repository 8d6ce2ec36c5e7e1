using System.Collections.Generic;
using static Habeas.Tests.Mutation.JsonWriting;

namespace Habeas.Tests.Mutation;

/// <summary>Settings in <c>habeas.json</c> that have no effect.</summary>
internal static class ManifestPlanters
{
    public static IEnumerable<Planter> All =>
    [
        new("HAB1116", "a level for a rule that there is not", static clean => clean.Of("person"), static (record, scene) =>
        {
            var key = scene.Any("HAB2903", "HAB9", "HAB8090", "archive/HAB1999", "HAB0000");
            var levels = scene.Manifest.Put("severities", Parsed($$"""{ "{{key}}": "{{scene.Any("off", "info", "error")}}" }"""));
            return levels[key];
        }),
        new("HAB1117", "codes for a list that there is not, or that is closed", static clean => clean.Of("person"), static (record, scene) =>
        {
            var list = scene.Any("evnet", "Event", "steps", "kind", "extent");
            var codes = scene.Manifest["codes"]!;
            codes.Put(list, Parsed("""{ "shunning": { "label": { "en": "shunning" }, "definition": { "en": "cut off by those around, as demanded by the authorities" } } }"""));
            scene.Or(codes[list]!["shunning"]);
            return codes[list];
        }),
    ];
}
