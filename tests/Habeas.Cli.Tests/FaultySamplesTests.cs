using System.IO;
using System.Linq;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class FaultySamplesTests
{
    [Fact]
    public void Every_planted_fault_is_named_with_file_line_and_column()
    {
        var expected = File.ReadAllLines(Path.Combine(Samples.Faulty, "expected.txt")).Order(System.StringComparer.Ordinal);
        var run = Cli.Start(Samples.Faulty, "check");
        Assert.Equal(expected, FoundSet.Of("text", run.Output));
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void There_are_at_least_fifteen_faults_in_at_most_ten_records()
    {
        Assert.True(File.ReadAllLines(Path.Combine(Samples.Faulty, "expected.txt")).Length >= 15);
        Assert.True(Directory.GetFiles(Samples.Faulty, "*.*.json", SearchOption.AllDirectories).Length <= 10);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    public void Every_output_carries_the_same_findings(string format)
    {
        var expected = File.ReadAllLines(Path.Combine(Samples.Faulty, "expected.txt")).Order(System.StringComparer.Ordinal);
        Assert.Equal(expected, FoundSet.Of(format, Cli.Start(Samples.Faulty, "check", "--format", format).Output));
    }

    [Fact]
    public void Several_reports_are_written_at_once_and_nothing_else_is_left_behind()
    {
        using var folder = new TempFolder();
        var run = Cli.Start(Samples.Faulty, "check", "--quiet", "--out", $"json={folder.At("a,b.json")},sarif={folder.At("c.sarif")}", "--out", $"junit={folder.At("d.xml")},github={folder.At("e.log")},gitlab={folder.At("f.json")},text={folder.At("g.txt")}");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a,b.json", "c.sarif", "d.xml", "e.log", "f.json", "g.txt"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(System.StringComparer.Ordinal));
        var found = FoundSet.Of("text", run.Output);
        Assert.Equal(found, FoundSet.Of("json", File.ReadAllText(folder.At("a,b.json"))));
        Assert.Equal(found, FoundSet.Of("sarif", File.ReadAllText(folder.At("c.sarif"))));
        Assert.Equal(found, FoundSet.Of("junit", File.ReadAllText(folder.At("d.xml"))));
        Assert.Equal(found, FoundSet.Of("github", File.ReadAllText(folder.At("e.log"))));
        Assert.Equal(found, FoundSet.Of("gitlab", File.ReadAllText(folder.At("f.json"))));
        Assert.Equal(found, FoundSet.Of("text", File.ReadAllText(folder.At("g.txt"))));
    }

    [Fact]
    public void The_report_of_the_last_run_is_not_checked_as_a_record()
    {
        using var folder = new TempFolder();
        folder.File("ada.person.json", Samples.Person());
        Assert.Equal(0, Cli.Start(folder.Path, "check", "--out", "json=report.json").ExitCode);
        Assert.Equal(0, Cli.Start(folder.Path, "check", "--out", "json=report.json").ExitCode);
        Assert.Equal(1, Cli.Start(folder.Path, "check").ExitCode);
    }

    [Fact]
    public void Seeds_are_clean()
    {
        var run = Cli.Here("check", Samples.Seeds);
        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(FoundSet.Of("text", run.Output), static line => line.EndsWith("error", System.StringComparison.Ordinal));
    }
}
