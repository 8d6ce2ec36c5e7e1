using System;
using System.IO;
using System.Text;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class ReadmeTests
{
    private const string Begin = "<!-- rules: written by HABEAS_UPDATE=1 dotnet test tests/Habeas.Cli.Tests -->\n";
    private const string End = "<!-- end of rules -->\n";

    private static readonly string Readme = Path.Combine(Root(), "README.md");

    [Fact]
    public void The_table_of_rules_is_what_the_pages_say()
    {
        var text = File.ReadAllText(Readme);
        var begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        var expected = text[..begin] + Table() + text[end..];
        if (Environment.GetEnvironmentVariable("HABEAS_UPDATE") == "1")
            File.WriteAllText(Readme, expected);
        Assert.True(File.ReadAllText(Readme) == expected, "the README's table of rules is stale: HABEAS_UPDATE=1 dotnet test tests/Habeas.Cli.Tests writes it");
    }

    private static string Table()
    {
        var table = new StringBuilder("\n| rule | severity | reports |\n|---|---|---|\n");
        foreach (var rule in ExplainedRules.All)
            table.Append($"| `{rule.Id}` {rule.Name} | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {RulePage.Of(rule).Sentence.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        return table.Append('\n').ToString();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Domain.sln")))
            folder = folder.Parent;
        return folder!.FullName;
    }
}
