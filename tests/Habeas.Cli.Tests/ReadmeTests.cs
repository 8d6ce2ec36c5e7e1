using System;
using System.Text;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_table_of_rules_is_what_the_pages_say() => Committed.SaysBetween(Checkout.Path("README.md"), "rules", Table());

    private static string Table()
    {
        var table = new StringBuilder("\n| rule | severity | reports |\n|---|---|---|\n");
        foreach (var rule in ExplainedRules.All)
            table.Append($"| `{rule.Id}` {rule.Name} | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {RulePage.Of(rule).Sentence.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        return table.Append('\n').ToString();
    }
}
