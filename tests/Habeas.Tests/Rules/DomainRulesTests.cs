using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Habeas.Tests.Rules;

/// <summary>The table that says which rules of the field are covered, and why others are not.</summary>
public sealed class DomainRulesTests
{
    private static readonly string[][] Rows = [.. File.ReadAllLines(Checkout.Path("src", "Habeas", "Rules", "domain-rules.tsv")).Select(static line => line.Split('\t'))];

    [Fact]
    public void Sixty_rules_and_twelve_optional_ones_stand_in_the_table()
    {
        Assert.Equal(["rule", "optional", "ids", "why"], Rows[0]);
        Assert.All(Rows, static row => Assert.Equal(4, row.Length));
        Assert.Equal(60, Rows.Skip(1).Count(static row => row[1].Length == 0));
        Assert.Equal(12, Rows.Skip(1).Count(static row => row[1] == "optional"));
    }

    [Fact]
    public void Every_id_in_the_table_is_a_rule()
    {
        var ids = HabeasChecker.Rules.Select(static rule => rule.Id).ToHashSet();
        Assert.All(Rows.Skip(1).SelectMany(static row => row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void What_no_rule_covers_says_why()
    {
        Assert.All(Rows.Skip(1), static row => Assert.True(row[2].Length > 0 || row[3].Length > 0, row[0]));
    }
}
