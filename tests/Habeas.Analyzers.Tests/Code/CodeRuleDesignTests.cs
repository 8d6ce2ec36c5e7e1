extern alias analyzers;

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using analyzers::Habeas.Analyzers;
using analyzers::Habeas.Analyzers.Code;
using Xunit;

namespace Habeas.Analyzers.Tests;

/// <summary>What all rules about code have in common, as those about records have it.</summary>
public sealed class CodeRuleDesignTests
{
    private static readonly string Folder = Checkout.Path("src", "Habeas.Analyzers", "Rules");

    private static readonly string[] Headings = ["## Why it matters", "## Faulty", "## Mended", "## Fix", "## Suppress"];

    public static IEnumerable<TheoryDataRow<string>> Ids => CodeRules.Infos.Select(static rule => new TheoryDataRow<string>(rule.Id));

    [Fact]
    public void Every_rule_of_the_assembly_is_listed_once()
    {
        var classes = typeof(CodeRule).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(CodeRule)) && !type.IsAbstract).Select(static type => type.Name);
        Assert.Equal(classes.Order(StringComparer.Ordinal), CodeRules.All.Select(static rule => rule.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Distinct(CodeRules.Infos.Select(static rule => rule.Id));
        Assert.Equal(CodeRules.Infos.Select(static rule => rule.Id).Order(StringComparer.Ordinal), new CodeAnalyzer().SupportedDiagnostics.Select(static rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_once_given_are_written_down_for_ever_and_are_no_rule_of_the_engine()
    {
        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, "ids.txt")), CodeRules.Infos.Select(static rule => $"{rule.Id} {rule.Name} {rule.DefaultSeverity.ToString().ToLowerInvariant()}"));
        Assert.All(CodeRules.Infos, static rule => Assert.DoesNotContain(HabeasChecker.Rules, known => known.Id == rule.Id || known.Name == rule.Name));
    }

    [Fact]
    public void Every_rule_class_and_every_page_stands_in_the_file_of_its_id()
    {
        Assert.Equal(CodeRules.All.Select(static rule => $"{rule.Info.Id}.{rule.Info.Name}.cs").Order(StringComparer.Ordinal), Directory.GetFiles(Folder, "*.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(CodeRules.Infos.Select(static rule => $"{rule.Id}.{rule.Name}.md").Order(StringComparer.Ordinal), Directory.GetFiles(Folder, "*.md").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_title_of_its_rule_one_sentence_and_all_headings(string id)
    {
        var rule = CodeRules.Infos.Single(rule => rule.Id == id);
        var lines = File.ReadAllLines(Path.Combine(Folder, $"{rule.Id}.{rule.Name}.md"));
        Assert.Equal($"# {rule.Id} {rule.Name}", lines[0]);
        Assert.Matches("^Reports .*\\.$", lines[2]);
        Assert.Equal(Headings, lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains(lines.SkipWhile(static line => line != "## Suppress"), line => line.Contains(id, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_fixtures_that_it_reports_and_that_it_leaves_alone(string id)
    {
        // That the analyzer fails cannot be shown by code; RecordAnalyzerTests does.
        if (id == "HAB9000")
            return;
        Assert.Contains(CodeFixture.All(), fixture => fixture.RuleId == id && fixture.IsClean);
        Assert.Contains(CodeFixture.All(), fixture => fixture.RuleId == id && !fixture.IsClean);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_is_one_sentence_without_a_full_stop(string id)
    {
        var message = CodeRules.Infos.Single(rule => rule.Id == id).MessageFormat;
        Assert.Matches("^[a-z\"{]", message);
        Assert.DoesNotMatch("[.!?\\s]$", message);
    }
}
