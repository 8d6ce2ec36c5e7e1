using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Tests.Rules;
using Xunit;

namespace Habeas.Tests.Fixing;

/// <summary>Every fixture that reports something which can be mended is mended: the finding is gone, no other has come, and a second run changes nothing.</summary>
public sealed class FixtureFixTests
{
    public static IEnumerable<TheoryDataRow<string>> Names => Fixture.All().Where(static fixture => !fixture.IsClean).Select(static fixture => new TheoryDataRow<string>(fixture.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_can_be_mended_is_mended_and_nothing_is_added(string name)
    {
        foreach (var unsafeToo in new[] { false, true })
        {
            using var copy = FixtureCopy.Of(Fixture.Named(name));
            var before = copy.Check();
            var wanted = before.Where(finding => finding.Edits.Count > 0 && (unsafeToo || finding.Edits.All(static edit => edit.IsSafe))).ToList();
            var result = new HabeasFixer(Fixture.Options, unsafeToo).FixFiles(copy.Path);
            FixtureCopy.Write(result);
            var after = copy.Check();

            Assert.Equal(0, result.LeftOut);
            Assert.DoesNotContain(after, finding => finding.Edits.Count > 0 && (unsafeToo || finding.Edits.All(static edit => edit.IsSafe)));
            Assert.Equal(wanted.Count > 0, result.Texts.Count > 0);
            // What a fault of syntax, or an unknown kind, hid comes to light.
            if (!before.Any(static finding => finding.Rule.Id.StartsWith("HAB00", StringComparison.Ordinal) || finding.Rule.Id == "HAB1002"))
                Assert.True(after.Count <= before.Count - result.Texts.Sum(static text => text.Mended.Count), string.Join('\n', after));
            Assert.Empty(new HabeasFixer(Fixture.Options, unsafeToo).FixFiles(copy.Path).Texts);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_of_the_rule_says_which_sort_its_fix_is(string name)
    {
        var fixture = Fixture.Named(name);
        var page = File.ReadAllText(Directory.EnumerateFiles(Checkout.Path("src", "Habeas", "Rules"), fixture.RuleId + ".*.md", SearchOption.AllDirectories).Single());
        var fix = page[(page.IndexOf("## Fix\n", StringComparison.Ordinal) + 7)..page.IndexOf("## Suppress", StringComparison.Ordinal)].Trim();
        using var copy = FixtureCopy.Of(fixture);
        foreach (var finding in copy.Check().Where(finding => finding.Rule.Id == fixture.RuleId && finding.Edits.Count > 0))
        {
            var isSafe = finding.Edits.All(static edit => edit.IsSafe);
            Assert.Matches(isSafe ? @"\b[Ss]afe\b" : @"\b[Uu]nsafe\b", fix);
        }
        Assert.Matches("(None is offered|[Ss]afe|[Uu]nsafe)", fix);
    }

    [Fact]
    public void Only_the_bytes_of_the_edits_change()
    {
        var text = Encoding.UTF8.GetBytes("\uFEFF{ \"kind\" :\t\"person\",\r\n  \"id\":\"person:ada\",\"names\":[ {\"text\":\"Ad\u200Ba\"} ],\r\n\r\n \"x-own\" : { \"a\": [1 ,2], } }\r\n\r\n");
        var mended = Encoding.UTF8.GetString(new HabeasFixer().Fix(text).Span);
        Assert.Equal("{ \"kind\" :\t\"person\",\r\n  \"id\":\"person:ada\",\"names\":[ {\"text\":\"Ada\"} ],\r\n\r\n \"x-own\" : { \"a\": [1 ,2] } }\r\n\r\n", mended);
    }
}
