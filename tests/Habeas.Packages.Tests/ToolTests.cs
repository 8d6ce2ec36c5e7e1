using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Habeas.Cli.Tests;
using Xunit;

namespace Habeas.Packages.Tests;

public sealed class ToolTests(Feed feed)
{
    private const int Records = 1000;

    [Fact]
    public void The_installed_tool_finds_the_same_in_every_format()
    {
        var tool = Install(out _);

        using var folder = new TempFolder();
        Samples.Copy(Samples.Faulty, folder);
        var rest = Records - Directory.GetFiles(folder.Path, "*.*.json", SearchOption.AllDirectories).Length;
        for (var i = 0; i < rest; i++)
            folder.File($"more/p-{i}.person.json", Person(i));
        var expected = Array.Empty<string>();
        foreach (var format in new[] { "text", "json", "sarif", "github", "gitlab", "junit" })
        {
            var run = Programs.Run(tool, ["check", "--format", format], folder.Path);
            Assert.Equal((1, ""), (run.ExitCode, run.Error));
            var found = FoundSet.Of(format, run.Output);
            if (format == "text")
            {
                expected = found;
                Assert.Equal(rest / 3, found.Count(static finding => finding.StartsWith("more/", StringComparison.Ordinal) && finding.EndsWith(" HAB1009 error", StringComparison.Ordinal)));
            }
            Assert.Equal(expected, found);
        }
    }

    /// <summary>A type that holds a vector, or code of the framework for types of ours, can make the compiler leave out all that touches it; then half of the reader is compiled at each start.</summary>
    [Fact]
    public void The_installed_tool_starts_without_compiling_anything_of_ours()
    {
        var tool = Install(out var tools);
        if (!feed.IsCompiled)
            return;
        Assert.NotEmpty(Directory.GetDirectories(tools, "habeas.cli." + Feed.Runtime, SearchOption.AllDirectories));
        using var folder = new TempFolder();
        folder.File("p-0.person.json", Person(0));
        var log = folder.Path + ".jit";
        var run = Programs.Run(tool, ["check", "p-0.person.json"], folder.Path, new() { ["DOTNET_JitStdOutFile"] = log, ["DOTNET_JitDisasmSummary"] = "1" });
        var compiled = File.ReadAllLines(log);
        File.Delete(log);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.NotEmpty(compiled);
        Assert.DoesNotContain(compiled, static line => line.Contains("Habeas.", StringComparison.Ordinal));
    }

    private string Install(out string tools)
    {
        tools = feed.NewFolder("tools");
        var elsewhere = feed.NewFolder("elsewhere");
        Dotnet.Run(elsewhere, feed.Variables, "tool", "install", "Habeas.Cli", "--version", feed.Version, "--tool-path", tools, "--add-source", feed.Folder);
        return Path.Combine(tools, OperatingSystem.IsWindows() ? "habeas.exe" : "habeas");
    }

    /// <summary>Every third was born on a day that the calendar does not have.</summary>
    private static string Person(int i) => string.Create(CultureInfo.InvariantCulture,
        $$"""{"kind":"person","id":"person:p-{{i}}","names":[{"text":"Ada {{i}}"}],"facts":[{"type":"birth","date":"{{(i % 3 == 2 ? "2017-02-29" : "2016-02-29")}}"}]}""");
}
