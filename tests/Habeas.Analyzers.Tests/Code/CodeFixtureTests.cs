using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Habeas.Analyzers.Tests;

/// <summary>Every fixture of a rule about code gives the findings that stand beside it, and no other.</summary>
public sealed class CodeFixtureTests
{
    public static IEnumerable<TheoryDataRow<string>> Names => CodeFixture.All().Select(static fixture => new TheoryDataRow<string>(fixture.Name));

    [Trait("Category", "Committed")]
    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_fixture_gives_exactly_the_findings_beside_it(string name)
    {
        var fixture = CodeFixture.Named(name);
        var found = await fixture.Check();
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
    public void No_expected_findings_are_left_over()
    {
        var expected = Directory.EnumerateDirectories(Checkout.Path("tests", "Fixtures"), "HAB9*").SelectMany(static folder => Directory.EnumerateFiles(folder, "*.expected")).Order(StringComparer.Ordinal);
        Assert.Equal(CodeFixture.All().Where(static fixture => !fixture.IsClean).Select(static fixture => fixture.ExpectedPath).Order(StringComparer.Ordinal), expected);
    }
}
