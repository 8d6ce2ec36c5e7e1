using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Xunit;

namespace Habeas.Tests.Rules;

/// <summary>Every fixture gives the findings that stand beside it, and no other.</summary>
public sealed class FixtureTests
{
    public static IEnumerable<TheoryDataRow<string>> Names => Fixture.All().Select(static fixture => new TheoryDataRow<string>(fixture.Name));

    [Trait("Category", "Committed")]
    [Theory]
    [MemberData(nameof(Names))]
    public void A_fixture_gives_exactly_the_findings_beside_it(string name)
    {
        var fixture = Fixture.Named(name);
        var found = fixture.Check();
        if (fixture.IsClean)
        {
            Assert.Empty(found);
            return;
        }
        if (Checkout.Updates)
            File.WriteAllLines(fixture.ExpectedPath, found);
        Assert.Equal(File.ReadAllLines(fixture.ExpectedPath), found);
        Assert.Contains(found, finding => finding.Contains(' ' + fixture.RuleId + ' ', StringComparison.Ordinal));
    }

    [Fact]
    public void Every_name_says_what_a_fixture_is_for()
    {
        Assert.All(Fixture.All(), static fixture => Assert.Matches("^HAB[0-9]{4}/(reports|clean)-[a-z0-9-]+$", fixture.Name));
    }

    [Fact]
    public void No_expected_findings_are_left_over()
    {
        var expected = Fixture.Folders.SelectMany(static folder => Directory.EnumerateFiles(folder, "*.expected", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);
        var fixtures = Fixture.All().Where(static fixture => !fixture.IsClean).Select(static fixture => fixture.ExpectedPath).Order(StringComparer.Ordinal);
        Assert.Equal(fixtures, expected);
    }
}
