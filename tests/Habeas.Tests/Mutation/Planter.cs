using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Habeas.Tests.Mutation;

/// <summary>One way of making a clean record wrong, which a rule must find.</summary>
/// <param name="rule">The id of the rule; or the title of a row of <c>domain-rules.tsv</c>, for any rule that covers it.</param>
/// <param name="fault">What is wrong then, in a few words.</param>
/// <param name="places">The objects in clean records where it can be planted; some of them are chosen by chance.</param>
/// <param name="plant">Plants it in a copy of such an object, and returns the place where it must be reported; null when this object does not allow it.</param>
internal sealed class Planter(string rule, string fault, Func<CleanSet, IEnumerable<JsonObject>> places, Func<JsonObject, Scene, JsonNode?> plant)
{
    public string Rule { get; } = rule;

    public string Fault { get; } = fault;

    /// <summary>In how many places at most.</summary>
    public int Times { get; init; } = 8;

    /// <summary>Other errors that follow from the fault, each with the reason.</summary>
    public IReadOnlyDictionary<string, string> Explains { get; init; } = new Dictionary<string, string>();

    public string Name => $"{Rule} {Fault}";

    /// <summary>The chosen places, told as index of the record and pointer; the same on every run.</summary>
    public IEnumerable<(int Record, string Pointer)> Places(CleanSet clean)
    {
        var random = new Random(Seed);
        var found = places(clean).Distinct().Select(place => (clean.IndexOf(place.Root.Text("id")!), place.Pointer())).ToArray();
        random.Shuffle(found);
        return found;
    }

    public PlantedFault? Plant(CleanSet clean, (int Record, string Pointer) at)
    {
        var scene = new Scene(clean, new Random(HashCode(at.Pointer, Seed + at.Record)));
        return plant((JsonObject)scene.Change(at.Record).At(at.Pointer), scene) is { } place ? new PlantedFault(this, scene, [place, .. scene.AlsoRight]) : null;
    }

    private int Seed => HashCode(Name, 5);

    /// <summary>Not <c>string.GetHashCode</c>, which is another in every process.</summary>
    private static int HashCode(string text, int start) => text.Aggregate(start, static (hash, letter) => unchecked((hash * 16777619) ^ letter));
}
