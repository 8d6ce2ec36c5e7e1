using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Habeas.Tests.Seeds;

/// <summary>Every fact read in the five texts has its place in the records, cited to the paragraph in which it was read.</summary>
public sealed class CoverageTests
{
    // So many facts may share one object: more would mean that a pointer only points somewhere near.
    private const int MostFactsAtOnePlace = 6;

    private static readonly string[] Carriers = ["support", "variants", "contested"];

    private static readonly (string Key, string Record, string Pointer)[] Rows =
    [
        .. File.ReadLines(Path.Combine(SeedFolder.Path, "coverage.tsv")).Skip(1).Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1], cells[2])),
    ];

    [Fact]
    public void Every_fact_has_a_place_and_every_place_a_fact()
    {
        var facts = SeedFact.All();
        Assert.Equal(343, facts.Count);
        Assert.Empty(facts.Keys.Except(Rows.Select(row => row.Key)));
        Assert.Empty(Rows.Select(row => row.Key).Except(facts.Keys));
    }

    [Fact]
    public void Every_pointer_leads_to_something()
    {
        Assert.Empty(Rows.Where(row => Walk(row.Record, row.Pointer) is null).Select(row => row.Key + " " + row.Record + row.Pointer));
    }

    [Fact]
    public void No_place_carries_more_facts_than_it_can_hold()
    {
        Assert.Empty(Rows.GroupBy(row => (row.Record, row.Pointer)).Where(place => place.Count() > MostFactsAtOnePlace).Select(place => place.Key));
        Assert.Empty(Rows.GroupBy(row => row).Where(row => row.Count() > 1).Select(row => row.Key));
    }

    [Fact]
    public void What_carries_a_fact_cites_the_paragraph_in_which_it_was_read()
    {
        var facts = SeedFact.All();
        Assert.Empty(Rows.Where(row => !IsCited(facts[row.Key], row.Record, row.Pointer)).Select(row => row.Key + " " + row.Record + row.Pointer));
    }

    private static bool IsCited(SeedFact fact, string record, string pointer)
    {
        // What a text says about itself (damage, a lead-in with nothing behind it) stands in its own source record.
        if (record == fact.Source)
            return true;
        if (fact.Paragraph is null)
            return record.StartsWith("declaration:", StringComparison.Ordinal);
        var chain = Walk(record, pointer)!;
        if (chain[^1] is { ValueKind: JsonValueKind.Array } list && list.EnumerateArray().Any(element => Cited(element).Any(fact.IsCitedBy)))
            return true;
        return chain.AsEnumerable().Reverse().Select(element => Cited(element).ToArray()).First(cited => cited.Length > 0).Any(fact.IsCitedBy);
    }

    private static List<JsonElement>? Walk(string record, string pointer)
    {
        if (!SeedFolder.Raw.TryGetValue(record, out var at))
            return null;
        List<JsonElement> chain = [at];
        foreach (var step in pointer.Split('/').Skip(1))
        {
            if (at.ValueKind == JsonValueKind.Array)
            {
                if (!int.TryParse(step, out var index) || index >= at.GetArrayLength())
                    return null;
                at = at[index];
            }
            else if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(step, out at))
            {
                return null;
            }

            chain.Add(at);
        }

        return chain;
    }

    /// <summary>The citations of an object itself: its own, and those that carry one property or one reading of it.</summary>
    private static IEnumerable<string> Cited(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        var carriers = Carriers.Where(name => element.TryGetProperty(name, out _)).SelectMany(name => element.GetProperty(name).EnumerateArray());
        return carriers.Prepend(element).Where(holder => holder.TryGetProperty("sources", out _))
            .SelectMany(holder => holder.GetProperty("sources").EnumerateArray()).Select(citation => citation.GetString()!);
    }
}
