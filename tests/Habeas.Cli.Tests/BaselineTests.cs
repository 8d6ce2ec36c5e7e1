using System;
using System.IO;
using System.Text.Json;
using Xunit;

namespace Habeas.Cli.Tests;

/// <summary><c>habeas check --baseline</c>: an old collection starts green and only gets better.</summary>
public sealed class BaselineTests
{
    private const string Name = "habeas-baseline.json";
    private const string Old = """{"kind":"case","id":"case:old","subject":"person:x.org/doe","events":[{"id":"a","type":"arrest","date":"11.13.2017"},{"type":"arrest","date":"11.13.2018"}]}""";

    [Fact]
    public void What_was_there_is_not_shown_and_what_is_new_is()
    {
        using var folder = new TempFolder();
        folder.File("old.case.json", Old);
        var first = Cli.Start(folder.Path, "check", "--baseline", Name, "--update-baseline");
        Assert.Equal(0, first.ExitCode);
        Assert.Contains("1 record in 1 file: no errors, no warnings", first.Output);
        Assert.Contains("4 findings of the baseline not shown", first.Output);
        Assert.Equal(1, Cli.Start(folder.Path, "check").ExitCode);

        // Another of the same sort, in the same item, and what moved to other lines and to another file.
        File.Delete(folder.At("old.case.json"));
        folder.File("sub/all.json", "[\n\n" + Old.Replace("\"type\":\"arrest\",\"date\":\"11.13.2018\"", "\"type\":\"arrest\",\"date\":\"11.13.2018\",\"asOf\":\"x\"", StringComparison.Ordinal) + "]");
        var second = Cli.Start(folder.Path, "check", "--baseline", Name);
        Assert.Equal(1, second.ExitCode);
        Assert.Contains("1 record in 1 file: 1 error, no warnings", second.Output);
        Assert.Contains("\"x\" is not a date", second.Output);
    }

    [Fact]
    public void A_second_fault_like_the_first_is_new()
    {
        using var folder = new TempFolder();
        var file = folder.File("old.case.json", """{"kind":"case","id":"case:old","subject":"person:x.org/doe","sources":["source:x.org/y"],"events":[{"id":"a","type":"arrest","concerns":["#x"]}]}""");
        Assert.Equal(0, Cli.Start(folder.Path, "check", "--baseline", Name, "--update-baseline").ExitCode);
        File.WriteAllText(file, File.ReadAllText(file).Replace("[\"#x\"]", "[\"#y\",\"#x\"]", StringComparison.Ordinal));
        var run = Cli.Start(folder.Path, "check", "--baseline", Name, "--format", "json");
        Assert.Equal(1, run.ExitCode);
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("errors").GetInt32());
        Assert.Equal(1, json.RootElement.GetProperty("summary").GetProperty("baselined").GetInt32());
    }

    [Fact]
    public void It_only_gets_smaller()
    {
        using var folder = new TempFolder();
        folder.File("a.person.json", """{"kind":"person","id":"person:a","names":[]}""");
        folder.File("b.person.json", """{"kind":"person","id":"person:b","names":[]}""");
        Cli.Start(folder.Path, "check", "--baseline", Name, "--update-baseline");
        Assert.Equal("""
            {
              "habeasBaseline": "1",
              "findings": [
                {"file":"a.person.json","record":"person:a","at":"/names","rule":"HAB1013","count":1},
                {"file":"b.person.json","record":"person:b","at":"/names","rule":"HAB1013","count":1}
              ]
            }

            """.ReplaceLineEndings("\n"), File.ReadAllText(folder.At(Name)));

        // One is mended, one is new, one was not looked at.
        folder.File("a.person.json", """{"kind":"person","id":"person:a","names":[{"text":"Ada"}]}""");
        folder.File("c.person.json", """{"kind":"person","id":"person:c","names":[]}""");
        var look = Cli.Start(folder.Path, "check", "--baseline", Name);
        Assert.Contains("1 finding of the baseline not shown, 1 gone", look.Output);
        Assert.Contains("person:a", File.ReadAllText(folder.At(Name)));
        var part = Cli.Start(folder.Path, "check", "a.person.json", "c.person.json", "--baseline", Name, "--update-baseline");
        Assert.Equal(1, part.ExitCode);
        Assert.Contains("c.person.json:1:42: error HAB1013", part.Output);
        var left = File.ReadAllText(folder.At(Name));
        Assert.DoesNotContain("person:a", left);
        Assert.Contains("person:b", left);
        Assert.DoesNotContain("person:c", left);
        var written = File.GetLastWriteTimeUtc(folder.At(Name));
        Cli.Start(folder.Path, "check", "--baseline", Name, "--update-baseline");
        Assert.Equal(left, File.ReadAllText(folder.At(Name)));
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder.At(Name)));
    }

    [Fact]
    public void It_is_no_record()
    {
        using var folder = new TempFolder();
        folder.File("a.person.json", """{"kind":"person","id":"person:a","names":[{"text":"Ada"}]}""");
        Cli.Start(folder.Path, "check", "--baseline", Name, "--update-baseline");
        Cli.Start(folder.Path, "check", "--baseline", "other.json", "--update-baseline");
        Assert.Contains("1 record in 2 files", Cli.Start(folder.Path, "check").Output);
        Assert.Contains("1 record in 1 file:", Cli.Start(folder.Path, "check", "--baseline", "other.json").Output);
    }

    [Theory]
    [InlineData(3, "habeas: the baseline none.json: there is no such file; --update-baseline writes it", "--baseline", "none.json")]
    [InlineData(3, "habeas: the baseline a.person.json: it is no baseline", "--baseline", "a.person.json")]
    [InlineData(2, "--update-baseline needs the file", "--update-baseline")]
    [InlineData(2, "--watch prints text about files", "--watch", "--baseline", "x")]
    public void What_cannot_be_is_said_plainly(int code, string message, params string[] options)
    {
        using var folder = new TempFolder();
        folder.File("a.person.json", """{"kind":"person","id":"person:a","names":[{"text":"Ada"}]}""");
        var run = Cli.Start(folder.Path, ["check", .. options]);
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(message, run.Error);
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Files_without_records_are_known_by_their_names_and_nothing_unreadable_is_hidden()
    {
        using var folder = new TempFolder();
        folder.File("broken.json", "{ \"kind\": ");
        Assert.Equal(0, Cli.Start(folder.Path, "check", "--baseline", Name, "--update-baseline").ExitCode);
        File.Copy(folder.At("broken.json"), folder.At("other.json"));
        var run = Cli.Start(folder.Path, "check", "--baseline", Name, "--quiet");
        Assert.StartsWith("other.json:", Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(3, Cli.Start(folder.Path, "check", "none.json", "--baseline", "b.json", "--update-baseline").ExitCode);
    }
}
