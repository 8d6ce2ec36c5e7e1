using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Habeas.Findings;
using Habeas.Rules;
using Xunit;

namespace Habeas.Tests.Rules;

/// <summary>What all rules have in common.</summary>
public sealed class RuleDesignTests
{
    /// <summary>Rules that no fixture can show, with the test that does.</summary>
    private static readonly Dictionary<string, string> ShownElsewhere = new()
    {
        ["HAB0004"] = nameof(TextFaultTests.A_file_over_the_limit_is_one_finding),
        ["HAB0010"] = nameof(TextFaultTests.A_file_that_is_not_there_is_one_finding),
        ["HAB0012"] = nameof(TextFaultTests.Findings_over_the_limit_are_counted),
    };

    private static readonly Type[] Classes = [.. typeof(Rule).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)];

    public static IEnumerable<TheoryDataRow<string>> Ids => HabeasChecker.Rules.Select(static rule => new TheoryDataRow<string>(rule.Id));

    [Fact]
    public void Every_rule_of_the_assembly_is_in_the_catalogue_once()
    {
        var listed = Catalogue.RecordRules.Concat<Rule>(Catalogue.RetractedRules).Concat(Catalogue.SetRules).Select(static rule => rule.GetType().Name).Order(StringComparer.Ordinal);
        Assert.Equal(Classes.Select(static type => type.Name).Order(StringComparer.Ordinal), listed);
        Assert.Equal(Classes.Length + TextFaults.All.Length + StructureFaults.All.Length + SuppressionFaults.All.Length + ExtensionFaults.All.Length, HabeasChecker.Rules.Count);
    }

    [Fact]
    public void Ids_and_names_are_given_once()
    {
        Assert.Distinct(HabeasChecker.Rules.Select(static rule => rule.Id));
        Assert.Distinct(HabeasChecker.Rules.Select(static rule => rule.Name));
    }

    [Fact]
    public void Ids_once_given_are_written_down_for_ever()
    {
        var known = File.ReadAllLines(Checkout.Path("src", "Habeas", "Rules", "ids.txt"));
        Assert.Equal(known, HabeasChecker.Rules.Select(static rule => $"{rule.Id} {rule.Name}"));
    }

    [Fact]
    public void Every_rule_class_stands_in_the_file_and_folder_of_its_id()
    {
        var files = Directory.EnumerateFiles(Checkout.Path("src", "Habeas", "Rules"), "HAB*.cs", SearchOption.AllDirectories);
        var found = files.Select(static file => Path.GetFileName(Path.GetDirectoryName(file)) + "/" + Path.GetFileName(file)).Order(StringComparer.Ordinal);
        var expected = Classes.Select(static type => InfoOf(type.Name)).Select(static rule => $"{rule.Family}/{rule.Id}.{rule.Name}.cs").Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);
    }

    [Fact]
    public void Every_page_stands_in_the_folder_of_its_family()
    {
        Assert.All(RulePage.All(), static page => Assert.Equal(HabeasChecker.Rules.Single(rule => rule.Id == page.Id).Family, Path.GetFileName(Path.GetDirectoryName(page.Path))));
    }

    [Fact]
    public void Rules_stay_small()
    {
        var files = Directory.EnumerateFiles(Checkout.Path("src", "Habeas", "Rules"), "HAB*.cs", SearchOption.AllDirectories);
        Assert.All(files, static file => Assert.InRange(File.ReadAllLines(file).Length, 1, 100));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_HAB_and_four_digits(string id) => Assert.Matches("^HAB[0-8][0-9]{3}$", id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_is_one_sentence_without_a_full_stop(string id)
    {
        var message = HabeasChecker.Rules.Single(rule => rule.Id == id).MessageFormat;
        Assert.Matches("^([a-z\"{]|JSON )", message);
        Assert.DoesNotMatch("[.!?\\s]$", message);
        Assert.DoesNotContain(". ", message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_fixtures_that_it_reports_and_that_it_leaves_alone(string id)
    {
        var fixtures = Fixture.All().Where(fixture => fixture.RuleId == id).ToList();
        Assert.Contains(fixtures, static fixture => fixture.IsClean);
        Assert.NotEqual(ShownElsewhere.ContainsKey(id), fixtures.Exists(static fixture => !fixture.IsClean));
    }

    [Fact]
    public void Every_fixture_belongs_to_a_rule()
    {
        var ids = HabeasChecker.Rules.Select(static rule => rule.Id).ToHashSet();
        Assert.All(Fixture.All(), fixture => Assert.Contains(fixture.RuleId, ids));
    }

    private static RuleInfo InfoOf(string name) => HabeasChecker.Rules.Single(rule => rule.Name == name);
}
