using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Habeas.Json;
using Habeas.Schema.Tests.Agreement;
using Xunit;

namespace Habeas.Schema.Tests.Compatibility;

/// <summary>What <c>schema/README.md</c> promises of versions.</summary>
public sealed class PromiseTests
{
    private static readonly string Published = Checkout.Path("tests", "Habeas.Schema.Tests", "Compatibility", FormatSchema.Version + ".txt");

    [Fact]
    public void What_was_published_is_still_there_and_means_the_same()
    {
        var now = Promise.Lines().ToHashSet();
        var missing = File.ReadAllLines(Published).Where(line => !now.Contains(line)).ToList();
        Assert.True(missing.Count == 0, $"a version only adds; these are gone or changed:\n{string.Join('\n', missing)}");
    }

    [Trait("Category", "Committed")]
    [Fact]
    public void What_is_added_may_be_added()
    {
        var before = File.ReadAllLines(Published).ToHashSet();
        var added = Promise.Lines().Where(line => !before.Contains(line)).ToList();
        Assert.DoesNotContain(added, line => !Promise.MayBeAdded(line, before));
        // Once published it is promised: it is written down, and nothing is ever taken out.
        if (Checkout.Updates)
            File.WriteAllLines(Published, before.Concat(added).Order(StringComparer.Ordinal));
        // Rules have a list of their own, which a design test holds.
        added.RemoveAll(static line => line.StartsWith("rule ", StringComparison.Ordinal));
        Assert.True(Checkout.Updates || added.Count == 0, $"HABEAS_UPDATE=1 dotnet test tests/Habeas.Schema.Tests writes down what is new:\n{string.Join('\n', added)}");
    }

    [Theory]
    [InlineData(true, "property Event.mood: Text")]
    [InlineData(true, "type Mood")]
    [InlineData(true, "property Mood.kind: required Text")]
    [InlineData(true, "code event: banishment")]
    [InlineData(true, "code states: ZZ")]
    [InlineData(false, "property Event.mood: required Text")]
    [InlineData(false, "property Case.mood: required unless retracted Text")]
    [InlineData(false, "code access: friends")]
    [InlineData(false, "code kind: mood")]
    public void A_minor_version_may_add_only_what_old_readers_can_bear(bool may, string line) =>
        Assert.Equal(may, Promise.MayBeAdded(line, File.ReadAllLines(Published)));

    [Fact]
    public void A_reader_of_this_version_warns_of_what_a_later_one_adds_and_keeps_it()
    {
        var chance = new Chance(1101);
        foreach (var (_, record) in Corpus.MadeFromTheTables(chance).Where(static made => made.Record.Find("kind") is not null))
        {
            // The objects of the format itself: what is in maps and extensions has names of its own.
            var known = Typed(record, Tables.Shapes[Tables.ByKind[CodeSet.Default[CodeTables.Kind].Names.ToList().IndexOf(record.Find("kind")!.Scalar)]]).ToList();
            foreach (var node in known)
                node.Members.Add(("ofLaterVersion", Node.Raw("{\"grade\":[1,null]}")));
            var json = record.ToString();
            var structural = new HabeasChecker().Check(json).Findings.Where(static finding => string.CompareOrdinal(finding.Rule.Id, "HAB1000") >= 0 && string.CompareOrdinal(finding.Rule.Id, "HAB1101") <= 0).ToList();
            Assert.All(structural, static finding => Assert.True(finding.Rule.Id is "HAB1004" or "HAB1101" && finding.Severity == Severity.Warning, finding.ToString()));
            Assert.Equal(known.Count, structural.Count(static finding => finding.Rule.Id == "HAB1004"));
            var written = Node.Raw(HabeasJson.Write(HabeasJson.Read(json)));
            Assert.Equal(known.Count, written.All().Count(static node => node.Find("ofLaterVersion") is { } kept && kept.ToString() == "{\"grade\":[1,null]}"));
            Assert.Equal(record.All().Count(static node => node.Scalar == "ourOwn"), written.All().Count(static node => node.Scalar == "ourOwn"));
        }
    }

    [Fact]
    public void Ids_of_rules_stay_in_their_list_with_a_page()
    {
        var ids = File.ReadAllLines(Checkout.Path("src", "Habeas", "Rules", "ids.txt")).ToHashSet();
        foreach (var rule in File.ReadAllLines(Published).Where(static line => line.StartsWith("rule ", StringComparison.Ordinal)).Select(static line => line["rule ".Length..]))
        {
            Assert.Contains(rule, ids);
            Assert.Single(Directory.GetFiles(Checkout.Path("src", "Habeas", "Rules"), rule.Replace(' ', '.') + ".md", SearchOption.AllDirectories));
        }
    }

    /// <summary>The objects of known type in a record.</summary>
    private static IEnumerable<Node> Typed(Node node, Shape shape)
    {
        yield return node;
        foreach (var (name, value) in node.Members)
        {
            if (shape.Find(name) is not { } property || (property.Element ?? property).Shape is not { } type || property.Kind == ValueKind.Map)
                continue;
            foreach (var inner in (value.Kind == JsonValueKind.Array ? value.Items : [value]).SelectMany(item => Typed(item, type)))
                yield return inner;
        }
    }
}
