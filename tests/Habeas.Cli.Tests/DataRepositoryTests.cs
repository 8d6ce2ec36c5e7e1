using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Habeas.Cli.Commands;
using Xunit;

namespace Habeas.Cli.Tests;

/// <summary>What newcomers copy: <c>samples/data-repository</c> and <c>samples/github-action</c>.</summary>
public sealed partial class DataRepositoryTests
{
    private static readonly string Folder = Checkout.Path("samples", "data-repository");

    [Fact]
    public void Its_records_are_without_fault_and_laid_out()
    {
        Assert.StartsWith("2 records in 3 files: no errors, no warnings", Cli.Start(Folder, "check").Output);
        Assert.Equal(0, Cli.Here("fmt", "--check", Folder).ExitCode);
    }

    [Fact]
    public void Its_other_files_are_what_init_writes()
    {
        foreach (var (name, resource) in InitFiles.All)
            Assert.Equal(InitFiles.Read(resource), File.ReadAllBytes(Path.Combine(Folder, name)));
    }

    [Fact]
    public void Its_page_names_only_commands_and_options_that_exist()
    {
        var root = CommandLine.Root(new Terminal { Input = null!, Output = null!, Error = null! });
        var page = File.ReadAllText(Path.Combine(Folder, "README.md"));
        var named = Command().Matches(page).ToList();
        Assert.True(named.Count >= 5);
        foreach (var match in named)
        {
            var command = Assert.Single(root.Subcommands, command => command.Name == match.Groups[1].Value);
            foreach (var option in Option().Matches(match.Groups[2].Value).Select(static option => option.Value))
                Assert.Contains(command.Options, known => known.Name == option);
        }
    }

    [Fact]
    public void The_action_installs_the_version_that_it_comes_with()
    {
        var action = File.ReadAllText(Path.Combine(Folder, "..", "github-action", "action.yml"));
        Assert.Contains($"    default: {App.Version}\n", action);
        Assert.Contains($"github-action@v{App.Version}", File.ReadAllText(Path.Combine(Folder, "..", "github-action", "README.md")), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(?:^|`)habeas ([a-z]+)([^`\n]*)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("--[a-z]+")]
    private static partial Regex Option();
}
