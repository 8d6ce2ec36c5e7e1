using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Habeas.Codes;
using Habeas.Json;
using Habeas.Schema.Publishing;
using Xunit;

namespace Habeas.Schema.Tests;

/// <summary>The format reference.</summary>
public sealed partial class ReferencePageTests
{
    /// <summary>Examples are the richest records that still can be read at a glance.</summary>
    private const int LongestExample = 1000;

    [Trait("Category", "Committed")]
    [Fact]
    public void The_reference_is_what_the_record_types_say() => Committed.Says(Checkout.Path("schema", "README.md"), Page());

    [Fact]
    public void It_has_every_kind_type_property_list_and_code()
    {
        var page = Page();
        Assert.All(FormatSchema.Names.SkipLast(1), name => Assert.Contains($"\n### {name}\n", page, StringComparison.Ordinal));
        foreach (var shape in Tables.Shapes)
        {
            Assert.All(shape.NameTable.Names, name => Assert.Contains($"\n| `{name}` | ", page, StringComparison.Ordinal));
            if (!shape.Is(Tables.Record) && shape.Index != Tables.Manifest)
                Assert.Contains($"\n### {shape.Name}\n", page, StringComparison.Ordinal);
        }
        Assert.All(CodeLists.All, list =>
        {
            Assert.Contains($"\n### List {list.Name}\n", page, StringComparison.Ordinal);
            Assert.All(list.Codes, code => Assert.Contains($"`{code.Code}` ", page, StringComparison.Ordinal));
        });
        Assert.All(Enum.GetValues<Grammar>().Skip(1), grammar => Assert.Contains(Grammars.Pattern(grammar)!, page, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        var page = Page();
        var titles = Title().Matches(page).Select(static title => title.Groups[1].Value.Trim().ToLowerInvariant().Replace(' ', '-')).ToHashSet();
        Assert.Distinct(Title().Matches(page).Select(static title => title.Groups[1].Value.ToLowerInvariant()));
        var prose = Block().Replace(page, "");
        foreach (var target in Link().Matches(prose).Select(static link => link.Groups[1].Value))
            Assert.True(target[0] == '#' ? titles.Contains(target[1..]) : Path.Exists(Checkout.Path("schema", target)), target);
    }

    [Fact]
    public void Examples_are_records_without_a_structural_fault()
    {
        var examples = Example().Matches(Page()).Select(static example => example.Groups[1].Value).ToList();
        Assert.Equal(10, examples.Count);
        Assert.All(examples, static json => Assert.DoesNotContain(new HabeasChecker().Check(json).Findings, static finding => string.CompareOrdinal(finding.Rule.Id, "HAB1099") < 0));
    }

    [Fact]
    public void The_keywords_it_names_are_those_in_the_contract()
    {
        var used = FormatSchema.Names.SelectMany(static name => Schemas.In(System.Text.Json.JsonDocument.Parse(FormatSchema.Write(name, SchemaEdition.Contract)).RootElement))
            .SelectMany(static place => place.Schema.EnumerateObject().Select(static keyword => keyword.Name))
            .Except(["$schema", "$id", "$comment", "title", "description"]).Distinct();
        var sentence = Page().Split('\n').Single(static line => line.Contains("only keywords are used", StringComparison.Ordinal));
        Assert.All(used, keyword => Assert.Contains("`" + keyword, sentence, StringComparison.Ordinal));
    }

    private static string Page() => new ReferencePage(ExampleOf, [.. File.ReadAllLines(Checkout.Path("schema", "only-checked.tsv")).Skip(1).Select(static line => line.Split('\t'))]).Write();

    /// <summary>A seed record; of a kind that the seeds do not have, a fixture.</summary>
    private static (string File, string Json) ExampleOf(string kind)
    {
        if (kind == FormatSchema.Manifest)
            return ("seeds/habeas.json", File.ReadAllText(Checkout.Path("seeds", "habeas.json")));
        var files = Directory.GetFiles(Checkout.Path("seeds"), $"*.{kind}.json", SearchOption.AllDirectories).ToList();
        if (files.Count == 0)
            files = [.. Directory.GetFiles(Checkout.Path("tests", "Fixtures"), $"clean-*.{kind}.json", SearchOption.AllDirectories)];
        var file = files.Where(static file => new FileInfo(file).Length <= LongestExample).OrderByDescending(static file => new FileInfo(file).Length).ThenBy(static file => file, StringComparer.Ordinal).First();
        return (Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'), File.ReadAllText(file));
    }

    [GeneratedRegex("```text.*?```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("^#{1,4} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Title();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
