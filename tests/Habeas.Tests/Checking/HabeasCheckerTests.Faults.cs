using System;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Records;
using Habeas.Tests.Json;
using Xunit;

namespace Habeas.Tests.Checking;

public sealed partial class HabeasCheckerTests
{
    private const string Good = """{"kind":"person","id":"person:a-b","names":[{"text":"A"}]}""";
    private const string Bad = """{"kind":"person","id":"person:c-d","names":[]}""";

    [Fact]
    public void Nothing_to_check_gives_nothing()
    {
        var checker = new HabeasChecker();

        foreach (var result in (CheckResult[])[checker.CheckFiles([]), checker.Check(Array.Empty<Item>()), checker.CheckLines(Stream.Null)])
        {
            Assert.Empty(result.Findings);
            Assert.Equal(0, result.Summary.Records);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0b")]
    [InlineData("no/such/file.case.json")]
    [InlineData("no/such/file.ndjson")]
    public void A_path_that_cannot_be_read_is_a_finding(string path)
    {
        var result = new HabeasChecker().CheckFiles(path);

        Assert.Equal("HAB0010", Assert.Single(result.Findings).Rule.Id);
        Assert.Equal(1, result.Summary.Unreadable);
        Assert.Equal(path, result.Findings[0].Location.File);
    }

    [Fact]
    public void A_stream_that_fails_is_a_finding()
    {
        foreach (var fault in (Exception[])[new IOException("The line is dead."), new InvalidDataException("The archive is damaged.")])
        {
            var finding = Assert.Single(new HabeasChecker().Check(new PiecedStream(Encoding.UTF8.GetBytes(Good), 10, failsAt: 20, fault), "s").Findings);

            Assert.Equal("cannot be read: " + fault.Message.TrimEnd('.'), finding.Message);
        }
    }

    [Fact]
    public void Lines_before_a_stream_fails_are_checked()
    {
        var text = Encoding.UTF8.GetBytes(Bad + "\n" + Good + "\n" + Bad);
        var result = new HabeasChecker().CheckLines(new PiecedStream(text, 10, failsAt: text.Length - 20), "s");

        Assert.Equal(["HAB1013", "HAB0010"], Documents.Ids(result.Findings));
        Assert.Equal([1, 3], result.Findings.Select(static finding => finding.Location.Line));
        Assert.Equal(2, result.Summary.Records);
    }

    [Fact]
    public void A_pipe_is_read_to_its_end()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux shows its state as files without a length");

        // Its length is told as 0, and it has one.
        Assert.DoesNotContain("HAB0001", Documents.Ids(new HabeasChecker().CheckFiles("/proc/self/status").Findings));
    }

    [Fact]
    public void A_file_that_grew_is_read_whole_and_one_too_large_is_not_read()
    {
        using var folder = new TempFolder();
        var large = folder.File("a.json", Good + new string(' ', 10_000));

        Assert.Empty(new HabeasChecker(new CheckOptions { MaxSize = 20_000 }).CheckFiles(large).Findings);
        Assert.Equal(["HAB0004"], Documents.Ids(new HabeasChecker(new CheckOptions { MaxSize = 9_000 }).CheckFiles(large).Findings));
        Assert.Equal(["HAB0004"], Documents.Ids(new HabeasChecker(new CheckOptions { MaxSize = 9_000 }).Check(new PiecedStream(File.ReadAllBytes(large), 100)).Findings));
        Assert.Equal(["HAB0004"], Documents.Ids(new HabeasChecker(new CheckOptions { MaxSize = 9_000 }).Check(File.ReadAllBytes(large)).Findings));
        Assert.Equal(["HAB0004"], Documents.Ids(new HabeasChecker(new CheckOptions { MaxSize = 9_000 }).CheckLines(new MemoryStream(File.ReadAllBytes(large))).Findings));
    }

    [Fact]
    public void Limits_however_large_are_borne()
    {
        var checker = new HabeasChecker(new CheckOptions { MaxSize = int.MaxValue, MaxDepth = int.MaxValue });
        var deep = Encoding.UTF8.GetBytes(new string('[', 1_000_000));

        Assert.Empty(checker.Check(Good).Findings);
        Assert.Empty(checker.CheckLines(new MemoryStream(Encoding.UTF8.GetBytes(Good))).Findings);
        Assert.Equal(["HAB0005"], Documents.Ids(checker.Check(deep).Findings));
    }

    [Fact]
    public void A_record_in_memory_that_cannot_be_written_is_a_finding()
    {
        var person = (Person)HabeasJson.Read(Good);
        var broken = person with { Facts = [new Fact { Type = HabeasJson.Read<Fact>("""{"type":"birth"}""").Type, Place = new Place { Lat = double.NaN } }] };

        var result = new HabeasChecker().Check([person, broken]);

        var finding = Assert.Single(result.Findings);
        Assert.StartsWith("cannot be read: it cannot be written as JSON", finding.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new HabeasChecker().Check([person, null!]));
    }

    [Fact]
    public void A_manifest_in_memory_holds_for_the_records_after_it()
    {
        var manifest = HabeasJson.Read<Manifest>("""{"habeas":"1.0","namespace":"own.org","publisher":"P","licence":"CC0-1.0","language":"en","access":"public","severities":{"HAB1013":"off"}}""");
        var person = HabeasJson.Read(Good);
        var about = HabeasJson.Read("""{"kind":"case","id":"case:a-b","subject":"person:own.org/a-b"}""");

        Assert.Empty(new HabeasChecker().Check([manifest, person, about]).Findings);
        // Without it, the name before the slash is another publisher's.
        Assert.Empty(new HabeasChecker().Check([person, about]).Findings);
        var lost = HabeasJson.Read("""{"kind":"case","id":"case:a-b","subject":"person:own.org/x-y"}""");
        Assert.Equal(["HAB6001"], Documents.Ids(new HabeasChecker().Check([manifest, person, lost]).Findings));
        Assert.Empty(new HabeasChecker().Check([person, lost]).Findings);
    }

    [Fact]
    public void Findings_beyond_the_limit_are_counted_in_one_document_in_an_array_and_in_lines()
    {
        var checker = new HabeasChecker(new CheckOptions { MaxFindings = 3 });
        string[] records = [.. Enumerable.Range(0, 10).Select(static n => Bad.Replace("c-d", "c-" + n, StringComparison.Ordinal))];
        var one = """{"kind":"person","id":"person:a-b","names":[""" + string.Join(",", Enumerable.Repeat("""{"text":""}""", 10)) + "]}";

        foreach (var result in (CheckResult[])[checker.Check(one), checker.Check("[" + string.Join(",", records) + "]"), checker.CheckLines(new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\n", records))))])
        {
            Assert.Equal(["HAB0012", "HAB1013", "HAB1013", "HAB1013"], Documents.Ids(result.Findings));
            Assert.StartsWith("7 more", result.Findings[0].Message, StringComparison.Ordinal);
        }
    }
}
