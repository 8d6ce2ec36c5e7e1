using System.Linq;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class ExplainTests
{
    [Fact]
    public void Every_rule_can_be_explained_by_id_and_by_name()
    {
        foreach (var rule in ExplainedRules.All)
        {
            var run = Cli.Here("explain", rule.Id);
            Assert.Equal(0, run.ExitCode);
            Assert.Contains(rule.Id, run.Output);
            Assert.Equal(run.Output, Cli.Here("explain", rule.Name.ToUpperInvariant()).Output);
        }
    }

    [Fact]
    public void All_rules_are_listed_one_a_line()
    {
        var run = Cli.Here("explain", "--all");
        Assert.Equal(ExplainedRules.All.Select(static rule => rule.Id), run.Lines.Select(static line => line[..7]));
        Assert.All(run.Lines, static line => Assert.Matches(@"^HAB[0-9]{4}  [A-Za-z0-9]+ +(error|warning|info|off) +\S.+$", line));
    }

    [Fact]
    public void An_unknown_rule_is_answered_with_the_nearest()
    {
        var run = Cli.Here("explain", "DuplicateRecordIt");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("did you mean \"DuplicateRecordId\"?", run.Error);
    }

    [Fact]
    public void A_page_is_rendered_for_a_terminal()
    {
        const string page = "# HAB1 Name\n\nA `word` and **more** of it, see [there](https://example.org).\n\n## Why\n\n- one\n- two\n\n```json\n{ \"a\": 1 }\n```\n";
        var palette = Palette.For("always", new Terminal { Input = null!, Output = null!, Error = null! });
        Assert.Equal("HAB1 Name\n\nA `word` and more of it, see [there](https://example.org).\n\nWhy\n\n  • one\n  • two\n\n    { \"a\": 1 }\n", MarkdownText.Render(page, Palette.Plain, 80));
        Assert.StartsWith("\e[1mHAB1 Name\e[0m\n\nA \e[36mword\e[0m and more", MarkdownText.Render(page, palette, 80));
    }
}
