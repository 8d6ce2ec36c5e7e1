using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Cli.Commands;
using Xunit;

namespace Habeas.Cli.Tests;

/// <summary>What the READMEs repeat is written from where it is known.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Checkout.Path("README.md");

    private static readonly string OfTheTool = Checkout.Path("src", "Habeas.Cli", "README.md");

    [Trait("Category", "Committed")]
    [Fact]
    public void The_table_of_rules_is_what_the_pages_say() => Committed.SaysBetween(Readme, "rules", Table(
        "| rule | severity | reports |\n|---|---|---|",
        ExplainedRules.All.Select(static rule => $"| `{rule.Id}` {rule.Name} | {rule.DefaultSeverity.ToString().ToLowerInvariant()} | {Cell(RulePage.Of(rule).Sentence)} |")));

    [Trait("Category", "Committed")]
    [Fact]
    public void The_record_is_a_seed_record() =>
        Committed.SaysBetween(Readme, "record", $"\n```json\n{File.ReadAllText(Checkout.Path("seeds", "cases", "kenzhaliyev-malik.case.json"))}```\n\n");

    [Trait("Category", "Committed")]
    [Fact]
    public void The_exit_codes_are_those_of_the_program()
    {
        var table = Table("| exit code | meaning |\n|---|---|", ExitCode.Meanings.Select(static code => $"| {code.Code} | {code.Meaning} |"));
        Committed.SaysBetween(Readme, "exit codes", table);
        Committed.SaysBetween(OfTheTool, "exit codes", table);
    }

    [Trait("Category", "Committed")]
    [Fact]
    public void The_commands_are_those_of_the_program() => Committed.SaysBetween(OfTheTool, "commands", Table(
        "| command | |\n|---|---|",
        CommandLine.Root(new Terminal { Input = null!, Output = null!, Error = null! }).Subcommands.Select(static command => $"| `habeas {HelpPage.Usage(command)}` | {Cell(command.Description!)} |")));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Table(string heading, IEnumerable<string> rows) => new StringBuilder("\n").AppendJoin('\n', rows.Prepend(heading)).Append("\n\n").ToString();
}
