using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Habeas.Rules;
using Xunit;

namespace Habeas.Tests.Rules;

/// <summary>Every rule has a page, and what the page says is true.</summary>
public sealed class RulePageTests
{
    /// <summary>Faults of bytes, files and numbers, which no example in a page can show.</summary>
    private static readonly string[] NotShown = ["HAB0002", "HAB0003", "HAB0004", "HAB0010", "HAB0011", "HAB0012"];

    public static IEnumerable<TheoryDataRow<string>> Ids => HabeasChecker.Rules.Select(static rule => new TheoryDataRow<string>(rule.Id));

    [Fact]
    public void Every_rule_has_one_page_and_every_page_a_rule()
    {
        Assert.Equal(HabeasChecker.Rules.Select(static rule => $"{rule.Id}.{rule.Name}"), RulePage.All().Select(static page => page.Stem).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_title_of_its_rule_one_sentence_and_all_headings(string id)
    {
        var page = RulePage.Of(id);
        Assert.Equal("# " + page.Stem.Replace('.', ' '), page.Title);
        Assert.Matches("^(Reports|Tells) .*\\.$", page.Summary);
        Assert.Equal(RulePage.Headings, page.FoundHeadings);
        Assert.All(RulePage.Headings, heading => Assert.NotEqual("", page.Part(heading)));
        Assert.Contains($"\"{id}\"", page.Part("## Suppress"), StringComparison.Ordinal);
    }

    [Trait("Category", "Committed")]
    [Fact]
    public void The_suppress_section_is_the_same_for_all_rules_of_a_sort()
    {
        foreach (var page in RulePage.All())
        {
            var text = File.ReadAllText(page.Path);
            var part = text.IndexOf("## Suppress\n", StringComparison.Ordinal);
            Committed.Says(page.Path, text[..part] + "## Suppress\n\n" + HowToSuppress(page.Id) + "\n");
        }
    }

    private static string HowToSuppress(string id)
    {
        var level = $"`\"severities\": {{ \"{id}\": \"off\" }}`; `\"archive/{id}\"` means one folder and all below it.";
        return Catalogue.IsSuppressible(int.Parse(id[3..], CultureInfo.InvariantCulture))
            ? $"In the record, with a reason: `\"suppress\": [{{ \"rule\": \"{id}\", \"at\": \"#item/property\", \"reason\": {{ \"en\": \"…\" }} }}]`; `at` may also be `#item` or `/property`, and `until` is the day on which it ends. For all records below a `habeas.json`, set another level there: {level}"
            : $"No record can suppress it. For all records below a `habeas.json`, set another level there: {level}";
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_faulty_example_is_reported(string id)
    {
        if (RulePage.Of(id).Example("## Faulty") is not var (json, file))
        {
            Assert.Contains(id, NotShown);
            return;
        }
        Assert.DoesNotContain(id, NotShown);
        Assert.Contains(id, Check(id, "## Faulty", json, file));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_mended_example_is_clean(string id)
    {
        var (json, file) = RulePage.Of(id).Example("## Mended") ?? throw new InvalidOperationException("no example");
        // Examples stand alone: the records they refer to are elsewhere.
        Assert.DoesNotContain(Check(id, "## Mended", json, file), found => found != "HAB6001" || id == "HAB6001");
    }

    private static IEnumerable<string> Check(string id, string heading, string json, string? file)
    {
        var checker = new HabeasChecker(Fixture.Options);
        var files = RulePage.Of(id).Files(heading);
        return (files.Count == 0 ? checker.Check(json, file) : CheckTogether(checker, files)).Findings.Select(static finding => finding.Rule.Id);
    }

    private static CheckResult CheckTogether(HabeasChecker checker, IEnumerable<(string File, string Json)> files)
    {
        using var folder = new TempFolder();
        foreach (var (name, text) in files)
            folder.File(name, text);
        return checker.CheckFiles(folder.Path);
    }
}
