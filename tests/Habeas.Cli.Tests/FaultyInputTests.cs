using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Habeas.Cli.Tests;

public sealed class FaultyInputTests
{
    [Fact]
    public void Other_json_in_a_folder_is_said_to_be_no_record()
    {
        using var folder = new TempFolder();
        folder.File("package.json", """{"name":"site","version":"1.0.0"}""");
        folder.File("list.json", "[1,2,3]");
        var run = Cli.Here("check", folder.Path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("package.json:1:1: error HAB1001", run.Output);
    }

    [Fact]
    public void A_truncated_file_is_one_finding()
    {
        using var folder = new TempFolder();
        var whole = Samples.Person();
        var run = Cli.Here("check", "-q", folder.File("ada.person.json", whole[..^3]));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("HAB0007", Assert.Single(run.Lines));
    }

    [Fact]
    public void Invalid_utf8_is_one_finding_at_its_byte()
    {
        using var folder = new TempFolder();
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\"kind\":\"person\",\n\"id\":\""), 0xE9, .. "\"}"u8];
        Assert.Contains(":2:7: error HAB0002", Assert.Single(Cli.Here("check", "-q", folder.File("ada.person.json", bytes)).Lines));
    }

    [Fact]
    public void Utf16_is_named_and_its_garbage_not_shown()
    {
        using var folder = new TempFolder();
        var run = Cli.Here("check", folder.File("ada.person.json", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Samples.Person())).ToArray()));
        Assert.Contains("error HAB0003: the text is UTF-16 (little-endian)", run.Output);
        Assert.DoesNotContain(" |", run.Output);
    }

    [Fact]
    public void A_byte_order_mark_is_a_warning_and_moves_no_column()
    {
        using var folder = new TempFolder();
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes("""{"kind":"person","id":7}""")).ToArray();
        var run = Cli.Here("check", folder.File("ada.person.json", bytes));
        Assert.Contains("ada.person.json:1:1: warning HAB0011", run.Output);
        Assert.Contains("ada.person.json:1:23: error HAB1006", run.Output);
        Assert.Contains("\n    1 | {\"kind\":\"person\",\"id\":7}\n      |                       ^\n", run.Output);
    }

    [Fact]
    public void A_sparse_file_of_two_gigabytes_is_refused_and_not_read()
    {
        using var folder = new TempFolder();
        var path = folder.At("ada.person.json");
        using (var file = new FileStream(path, FileMode.CreateNew))
            file.SetLength(2L << 30);
        var before = GC.GetTotalAllocatedBytes();
        var run = Cli.Here("check", path);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 64 << 20);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error HAB0004: the file is larger than the limit of 16,777,216 bytes", run.Output);
    }

    [Fact]
    public void The_limit_of_size_can_be_set()
    {
        using var folder = new TempFolder();
        var path = folder.File("ada.person.json", Samples.Person());
        Assert.Contains("HAB0004", Cli.Here("check", "--max-size", "10", path).Output);
        Assert.Equal(0, Cli.Here("check", "--max-size", "1k", path).ExitCode);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"kind\":\"person\",\"names\":[")]
    public void A_hundred_thousand_levels_are_one_finding(string level)
    {
        using var folder = new TempFolder();
        var run = Cli.Start(folder.Path, "check", "-q", folder.File("deep.json", string.Concat(Enumerable.Repeat(level, 100_000))));
        Assert.Equal(1, run.ExitCode);
        Assert.True(run.Lines.Count <= 3, run.Output);
        Assert.DoesNotContain("overflow", run.Error);
    }

    [Fact]
    public void Twice_as_many_unknown_names_cost_at_most_thrice_as_much()
    {
        WithUnknownNames(1_000);
        var once = WithUnknownNames(50_000);
        var twice = WithUnknownNames(100_000);
        Assert.True(twice < 3 * once, $"{once} bytes for 50,000 names, {twice} for 100,000");
    }

    [Fact]
    public void A_hundred_thousand_unknown_names_are_told_in_a_thousand_findings()
    {
        using var folder = new TempFolder();
        var run = Cli.Here("check", "-q", folder.File("ada.person.json", UnknownNames(100_000)));
        Assert.Contains("HAB0012", run.Output);
        Assert.InRange(run.Lines.Count, 900, 1100);
    }

    [Fact]
    public void A_dangling_link_cannot_be_read()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TempFolder();
        File.CreateSymbolicLink(folder.At("ada.person.json"), folder.At("nowhere"));
        var run = Cli.Here("check", folder.Path);
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("ada.person.json:1:1: error HAB0010", run.Output);
    }

    [Fact]
    public void Links_in_a_circle_cannot_be_read()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TempFolder();
        File.CreateSymbolicLink(folder.At("a.json"), folder.At("b.json"));
        File.CreateSymbolicLink(folder.At("b.json"), folder.At("a.json"));
        Assert.Equal(3, Cli.Here("check", folder.Path).ExitCode);
    }

    [Fact]
    public void A_folder_that_links_to_one_above_is_not_followed_for_ever()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TempFolder();
        folder.File("people/ada.person.json", Samples.Person());
        Directory.CreateSymbolicLink(folder.At("people/again"), folder.At("people"));
        var run = Cli.Here("check", folder.Path);
        Assert.Contains("1 record in 2 files", run.Output);
        Assert.Equal(3, run.ExitCode);
    }

    [Fact]
    public void A_folder_with_the_name_of_a_record_is_a_folder()
    {
        using var folder = new TempFolder();
        folder.Folder("ada.person.json");
        folder.File("bea.person.json", Samples.Person("bea"));
        Assert.Equal(0, Cli.Here("check", folder.Path).ExitCode);
        Assert.Equal(3, Cli.Here("check", folder.At("ada.person.json")).ExitCode);
    }

    [Fact]
    public void A_file_that_is_named_twice_is_checked_once()
    {
        using var folder = new TempFolder();
        var path = folder.File("ada.person.json", Samples.Person());
        var run = Cli.Here("check", path, folder.Path, folder.Path + "/./ada.person.json");
        Assert.Contains("1 record in 1 file: no errors", run.Output);
    }

    [Theory]
    [InlineData("ada.person.json")]
    [InlineData("all.ndjson")]
    public void A_named_pipe_is_read_once(string name)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TempFolder();
        using (var made = Process.Start("mkfifo", [folder.At(name)]))
            made.WaitForExit();
        // A reference that leads nowhere makes the checker look at the text a second time.
        var run = Cli.Shell(folder.Path, $$"""
            printf '%s' '{"kind":"person","id":"person:ada","names":[{"text":"Ada"}],"sources":["source:none"],"relations":[{"type":"sister","to":"person:adam"}]}' > {{name}} &
            habeas check {{name}}
            """);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("HAB6001: no record here is \"source:none\"", run.Output);
        Assert.DoesNotContain(" |", run.Output);
    }

    private static long WithUnknownNames(int count)
    {
        var bytes = Encoding.UTF8.GetBytes(UnknownNames(count));
        var checker = new HabeasChecker();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(checker.Check(bytes).Findings);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string UnknownNames(int count) =>
        $$"""{"kind":"person","id":"person:ada","names":[{"text":"Ada"}],{{string.Join(',', Enumerable.Range(0, count).Select(static i => $"\"nme{i}\":1"))}}}""";
}
