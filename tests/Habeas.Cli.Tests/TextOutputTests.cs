using System;
using System.Linq;
using Habeas.Cli.Output;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class TextOutputTests
{
    [Fact]
    public void Colour_is_for_terminals_only()
    {
        using var folder = new TempFolder();
        var file = folder.File("x.json", "{}");
        Assert.DoesNotContain('\e', Cli.Start(folder.Path, "check", file).Output);
        Assert.DoesNotContain('\e', Cli.Here("check", file).Output);
        Assert.Contains("\e[1;31merror HAB1001:\e[0m", Cli.Here(static _ => null, "", true, "check", file).Output);
    }

    [Fact]
    public void No_color_and_a_dumb_terminal_are_respected_unless_colour_is_demanded()
    {
        using var folder = new TempFolder();
        var file = folder.File("x.json", "{}");
        Func<string, string?> noColor = static name => name == "NO_COLOR" ? "1" : null;
        Assert.DoesNotContain('\e', Cli.Here(noColor, "", true, "check", file).Output);
        Assert.DoesNotContain('\e', Cli.Here(static name => name == "TERM" ? "dumb" : null, "", true, "check", file).Output);
        Assert.DoesNotContain('\e', Cli.Here(static _ => null, "", true, "check", "--color", "never", file).Output);
        Assert.Contains('\e', Cli.Here(noColor, "", false, "check", "--color", "always", file).Output);
    }

    [Fact]
    public void Controls_of_the_file_never_reach_the_terminal()
    {
        using var folder = new TempFolder();
        var file = folder.File("x\e[2J.json", "{\"kind\":\"per\e[31mson\u202Eevil\u2066\",\"id\":\"\u0007\u009B\"}");
        foreach (var format in OutputFormats.Names)
        {
            var run = Cli.Here("check", "--format", format, file);
            Assert.Equal(1, run.ExitCode);
            Assert.DoesNotContain(run.Output, static letter => letter is < ' ' and not '\n' or '\u007F' or >= '\u0080' and < '\u00A0');
            Assert.DoesNotContain(run.Output, static letter => letter is '\u202E' or '\u2066');
        }
        Assert.Contains("<U+202E>", Cli.Here("check", file).Output);
    }

    [Fact]
    public void Quiet_is_one_line_a_finding()
    {
        using var folder = new TempFolder();
        var run = Cli.Here("check", "--quiet", folder.File("x.json", "{\"kind\":\"person\"}"));
        Assert.Equal(2, run.Lines.Count);
        Assert.All(run.Lines, static line => Assert.Matches(@"^.+:1:1: error HAB1003: ", line));
    }

    [Theory]
    [InlineData("\"date\": \"x\"", 8, 11, "\"date\": \"x\"", 8, 3)]
    [InlineData("\t\t\"a\"", 2, 5, "        \"a\"", 8, 3)]
    [InlineData("\"日本\": 1", 6, 7, "\"日本\": 1", 8, 1)]
    [InlineData("\"e\u0301\": 1", 6, 7, "\"e\u0301\": 1", 5, 1)]
    [InlineData("\"😀\": 1", 6, 7, "\"😀\": 1", 6, 1)]
    [InlineData("\"\u202E\": 1", 5, 6, "\"<U+202E>\": 1", 12, 1)]
    [InlineData("\"\u0001\": 1", 5, 6, "\"␁\": 1", 5, 1)]
    [InlineData("{", 1, 1, "{", 1, 1)]
    [InlineData("", 0, 0, "", 0, 1)]
    public void The_underline_stands_beneath_the_fault(string line, int start, int end, string shown, int indent, int underline)
    {
        Assert.Equal(new Excerpt(shown, indent, underline), Excerpt.Of(line, start, end, 60));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(500)]
    [InlineData(995)]
    public void A_long_line_is_cut_around_the_fault(int start)
    {
        var line = string.Concat(Enumerable.Range(0, 1000).Select(static i => (char)('a' + (i % 26))));
        var excerpt = Excerpt.Of(line, start, start + 5, 40);
        Assert.True(excerpt.Text.Length <= 41);
        Assert.Equal(line[start..(start + 5)], excerpt.Text[excerpt.Indent..(excerpt.Indent + excerpt.Underline)]);
        Assert.Equal(start > 0, excerpt.Text[0] == '…' || start == 10);
    }

    [Fact]
    public void A_fault_longer_than_the_line_is_cut_too()
    {
        var excerpt = Excerpt.Of(new string('日', 5000), 100, 4000, 40);
        Assert.True(ColumnWidth.Of(excerpt.Text) <= 41);
        Assert.True(excerpt.Indent + excerpt.Underline <= 40);
    }

    [Fact]
    public void The_line_of_an_ndjson_file_is_shown()
    {
        using var folder = new TempFolder();
        var lines = string.Concat(Enumerable.Range(0, 50).Select(static i => Samples.Person("p" + i) + "\n"));
        var run = Cli.Here("check", folder.File("x.ndjson", lines + "{\"kind\":7}\n" + Samples.Person() + "\n{\"kind\":8}"));
        Assert.Contains("\n   51 | {\"kind\":7}\n", run.Output);
        Assert.Contains("\n   53 | {\"kind\":8}\n", run.Output);
    }

    [Fact]
    public void Statistics_count_by_rule_file_and_publisher()
    {
        var run = Cli.Start(Samples.Faulty, "check", "--statistics", "--quiet");
        Assert.Contains("       4  HAB0006 BrokenJson\n", run.Output);
        Assert.Contains("       7  cases/marra-ilven.case.json\n", run.Output);
        Assert.Contains("  records.example.org\n", run.Output);
    }

    [Fact]
    public void A_comma_and_a_colon_in_a_file_name_do_not_break_an_annotation()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TempFolder();
        folder.File("a,b:c%.json", "{}");
        Assert.Contains("::error file=a%2Cb%3Ac%25.json,line=1,", Cli.Start(folder.Path, "check", "--format", "github").Output);
    }

    [Fact]
    public void What_GitHub_does_not_show_is_said_aloud_once()
    {
        var run = Cli.Start(Samples.Faulty, "check", "--format", "github");
        Assert.StartsWith("::notice title=habeas::GitHub shows 10 annotations of each severity", run.Lines[0]);
        Assert.Single(run.Lines, static line => line.StartsWith("::notice", StringComparison.Ordinal));
    }
}
