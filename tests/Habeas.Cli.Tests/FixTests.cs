using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Habeas.Cli.Tests;

/// <summary><c>habeas check --fix</c>, <c>--unsafe-fixes</c> and <c>--diff</c>.</summary>
public sealed class FixTests
{
    private const string Faulty = "{\r\n  \"kind\" :\"person\",\r\n  \"id\": \"person:ada\",\r\n  \"names\": [{ \"text\": \"Ad\u200Ba\" }],\r\n  \"x-own\": {\"b\":1},\r\n  \"noet\": { \"en\": \"x\" }\r\n}";
    private const string Safely = "{\r\n  \"kind\" :\"person\",\r\n  \"id\": \"person:ada\",\r\n  \"names\": [{ \"text\": \"Ada\" }],\r\n  \"x-own\": {\"b\":1},\r\n  \"noet\": { \"en\": \"x\" }\r\n}";
    private const string Wholly = "{\r\n  \"kind\" :\"person\",\r\n  \"id\": \"person:ada\",\r\n  \"names\": [{ \"text\": \"Ada\" }],\r\n  \"x-own\": {\"b\":1},\r\n  \"note\": { \"en\": \"x\" }\r\n}";

    [Theory]
    [InlineData(Safely, "--fix")]
    [InlineData(Wholly, "--fix", "--unsafe-fixes")]
    [InlineData(Faulty, "--diff")]
    [InlineData(Faulty, "--diff", "--unsafe-fixes")]
    [InlineData(Faulty, "--fix", "--diff")]
    public void A_file_is_changed_as_the_options_say(string after, params string[] options)
    {
        using var folder = new TempFolder();
        var file = folder.File("ada.person.json", Faulty);
        var run = Cli.Start(folder.Path, ["check", .. options]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(after, File.ReadAllText(file));
        var again = Cli.Start(folder.Path, ["check", .. options]);
        Assert.Equal(run.ExitCode, again.ExitCode);
        Assert.Equal(after, File.ReadAllText(file));
        Assert.Single(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void What_is_left_is_reported_and_decides_the_code()
    {
        using var folder = new TempFolder();
        folder.File("ada.person.json", """{"kind":"person","id":"person:ada","names":[{"text":"Ada"},],"facts":[{"type":"birth","date":"10/12/1815"}]}""");
        var run = Cli.Start(folder.Path, "check", "--fix", "--quiet");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("HAB1008", run.Output);
        Assert.DoesNotContain("HAB0006", run.Output);
        Assert.Contains("1 finding in 1 file mended", run.Error);
    }

    [Fact]
    public void The_report_says_how_many_can_be_mended()
    {
        using var folder = new TempFolder();
        folder.File("ada.person.json", Faulty);
        Assert.EndsWith("1 fixable with --fix, 1 more with --fix --unsafe-fixes\n", Cli.Start(folder.Path, "check").Output);
        using var json = JsonDocument.Parse(Cli.Start(folder.Path, "check", "--format", "json").Output);
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("fixable").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("fixableUnsafe").GetInt32());
    }

    [Fact]
    public void A_diff_can_be_applied_and_does_what_the_fix_does()
    {
        using var folder = new TempFolder();
        for (var i = 0; i < 3; i++)
            folder.File($"p{i}.person.json", "{\n \"kind\": \"person\",\n \"id\": \"person:p" + i + "\",\n" + string.Concat(Enumerable.Range(0, 30).Select(n => n % 9 == i ? $" \"x{n}\": [1,2,],\n // {n}\n" : $" \"x{n}\": [1,2],\n")) + " \"names\": [{ \"text\": \"Ada\" }],\n}");
        var diff = Cli.Start(folder.Path, "check", "--diff", "--unsafe-fixes");
        Assert.StartsWith("--- a/p0.person.json\n+++ b/p0.person.json\n@@ -", diff.Output);
        Assert.Equal(1, diff.ExitCode);
        var patched = Cli.Shell(folder.Path, "mkdir old && cp *.json old && habeas check --diff --unsafe-fixes *.json 2>/dev/null | git apply -p1 && cat *.json && mv old/*.json . && rm -r old");
        Cli.Start(folder.Path, "check", "--fix", "--unsafe-fixes");
        Assert.Equal(string.Concat(Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal).Select(File.ReadAllText)), patched.Output);
        Assert.DoesNotContain("//", patched.Output);
    }

    [Fact]
    public void Lines_are_mended_each_by_itself()
    {
        using var folder = new TempFolder();
        var file = folder.File("all.ndjson", """
            {"habeas":"1.0","namespace":"x.org","publisher":"X","licence":"MIT","language":"en_GB","access":"public"}

            {"kind":"person","id":"person:ada","names":[{"text":"Ada"},]}
            {"kind":"person","id":"person:bob","names":[{"text":"Bob", "lang":"en_GB"}]}
            """.ReplaceLineEndings("\r\n"));
        Assert.Equal(0, Cli.Start(folder.Path, "check", "--fix").ExitCode);
        Assert.Equal("""
            {"habeas":"1.0","namespace":"x.org","publisher":"X","licence":"MIT","language":"en-GB","access":"public"}

            {"kind":"person","id":"person:ada","names":[{"text":"Ada"}]}
            {"kind":"person","id":"person:bob","names":[{"text":"Bob", "lang":"en-GB"}]}
            """.ReplaceLineEndings("\r\n"), File.ReadAllText(file));
    }

    [Fact]
    public void An_array_is_mended_record_by_record()
    {
        using var folder = new TempFolder();
        var file = folder.File("all.json", """[{"kind":"person","id":"person:ada","names":[{"text":"Ada","lang":"en_GB"}]},{"kind":"persno","id":"person:bob","names":[{"text":"Bob","lang":"en_GB"}]},]""");
        Cli.Start(folder.Path, "check", "--fix", "--unsafe-fixes");
        Assert.Equal("""[{"kind":"person","id":"person:ada","names":[{"text":"Ada","lang":"en-GB"}]},{"kind":"person","id":"person:bob","names":[{"text":"Bob","lang":"en-GB"}]}]""", File.ReadAllText(file));
    }

    [Fact]
    public void Standard_input_goes_mended_to_standard_output()
    {
        using var folder = new TempFolder();
        folder.File("in.txt", "{\"kind\":\"person\",\"id\":\"person:ada\",\"names\":[{\"text\":\"Ada\"},]}\n{\"kind\":\"person\",\"id\":\"person:bob\",\"names\":[]}\n");
        var run = Cli.Shell(folder.Path, "habeas check --fix - < in.txt");
        Assert.Equal("{\"kind\":\"person\",\"id\":\"person:ada\",\"names\":[{\"text\":\"Ada\"}]}\n{\"kind\":\"person\",\"id\":\"person:bob\",\"names\":[]}\n", run.Output);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("<stdin>:2:44: error HAB1013", run.Error);
        var diff = Cli.Shell(folder.Path, "habeas check --diff - < in.txt");
        Assert.Contains("\n-{\"kind\":\"person\",\"id\":\"person:ada\",\"names\":[{\"text\":\"Ada\"},]}\n+{\"kind\":\"person\",\"id\":\"person:ada\",\"names\":[{\"text\":\"Ada\"}]}\n", diff.Output);
    }

    [Fact]
    public void A_read_only_file_is_left_and_said_to_be()
    {
        using var folder = new TempFolder();
        var file = folder.File("ada.person.json", Faulty);
        File.SetAttributes(file, FileAttributes.ReadOnly);
        try
        {
            var run = Cli.Start(folder.Path, "check", "--fix");
            Assert.Equal(4, run.ExitCode);
            Assert.Contains("ada.person.json: cannot be written: you are not allowed to write it; it is as it was", run.Error);
            Assert.Contains("HAB5002", run.Output);
            Assert.Equal(Faulty, File.ReadAllText(file));
        }
        finally
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }
    }

    [Fact]
    public void A_link_stays_a_link_and_what_it_leads_to_is_mended()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a right of their own here");
        using var folder = new TempFolder();
        using var elsewhere = new TempFolder();
        var target = elsewhere.File("real.json", Faulty);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "ada.person.json"), target);
        Assert.Equal(0, Cli.Start(folder.Path, "check", "--fix").ExitCode);
        Assert.Equal(Safely, File.ReadAllText(target));
        Assert.NotNull(new FileInfo(Path.Combine(folder.Path, "ada.person.json")).LinkTarget);
    }

    [Theory]
    [InlineData("--unsafe-fixes says which fixes are made", "--unsafe-fixes")]
    [InlineData("--diff prints a diff in place of the report", "--diff", "--format", "json")]
    [InlineData("--watch prints text about files", "--watch", "--fix")]
    [InlineData("--fix writes standard input, mended, to standard output", "--fix", "-", "x.json")]
    public void What_makes_no_sense_is_refused(string message, params string[] options)
    {
        using var folder = new TempFolder();
        var run = Cli.Start(folder.Path, ["check", .. options]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error);
    }

    [Fact]
    public void A_reference_is_mended_to_what_another_file_holds()
    {
        using var folder = new TempFolder();
        folder.File("doe-jane.person.json", """{"kind":"person","id":"person:doe-jane","names":[{"text":"Jane Doe"}]}""");
        var file = folder.File("doe.case.json", """{"kind":"case","id":"case:doe","subject":"person:doe-jame"}""");
        Assert.Equal(0, Cli.Start(folder.Path, "check", "--fix", "--unsafe-fixes").ExitCode);
        Assert.Contains("person:doe-jane", File.ReadAllText(file));
    }
}
