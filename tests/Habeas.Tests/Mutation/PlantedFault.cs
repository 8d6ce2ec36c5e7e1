using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Habeas.Tests.Mutation;

/// <summary>A fault in its place.</summary>
/// <param name="Planter">Who planted it.</param>
/// <param name="Scene">The records with it.</param>
/// <param name="Places">Where it may be reported.</param>
internal sealed record PlantedFault(Planter Planter, Scene Scene, IReadOnlyList<JsonNode> Places)
{
    /// <summary>Checks the set, and tells by which of these rules the fault was found, and what else was.</summary>
    public Outcome Check(IReadOnlyCollection<string> rules)
    {
        var findings = Scene.Check();
        var places = Places.Select(static place => (place.Root, place.Pointer())).ToHashSet();
        var right = findings.Where(item => rules.Contains(item.Finding.Rule.Id) && places.Contains((item.Record!, item.Finding.Location.Pointer))).Select(static item => item.Finding).ToArray();
        return new(Planter.Name, $"{Places[0].Root.Text("id")}{Places[0].Pointer()} {Shown(Places[0])}", right.Select(static finding => finding.Rule.Id).FirstOrDefault(), [.. findings.Select(static item => item.Finding).Except(right).Where(finding => !Planter.Explains.ContainsKey(finding.Rule.Id))]);
    }

    private static string Shown(JsonNode place)
    {
        var text = (place is JsonObject || place.Parent is null ? place : place.Parent).ToJsonString();
        return text.Length > 250 ? text[..250] + "…" : text;
    }
}
