using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Tests.Json;
using Xunit;

namespace Habeas.Tests.Checking;

public sealed partial class HabeasCheckerTests
{
    private const string Manifest = """{"habeas":"1.0","namespace":"own.org","publisher":"P","licence":"CC0-1.0","language":"en","access":"public"}""";

    private static string Case(string slug, string subject) => $$"""{"kind":"case","id":"case:{{slug}}","subject":"{{subject}}"}""";

    private static string Group(string slug, params string[] members) =>
        $$"""{"kind":"group","id":"group:{{slug}}","names":[{"text":"G"}],"type":"family","extent":"complete","members":[{{string.Join(",", members.Select(static member => $"{{\"who\":\"{member}\"}}"))}}]}""";

    private static string Text(Finding finding) =>
        $"{finding.Location.Line}:{finding.Location.Column}-{finding.Location.EndLine}:{finding.Location.EndColumn} {finding.Location.Pointer} {finding.Rule.Id} {finding.Record} {finding.Message} [{string.Join(",", finding.Edits.Select(static edit => $"{edit.Start}+{edit.Length}={edit.Replacement}"))}]";

    private static IReadOnlyList<Finding> Lines(params string[] lines) =>
        new HabeasChecker().CheckLines(new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\n", lines)))).Findings;

    private static IReadOnlyList<Finding> Bundle(params string[] records) => new HabeasChecker().Check("[" + string.Join(",\n", records) + "]").Findings;

    [Fact]
    public void References_forward_and_backward_are_found()
    {
        string[] records = [Case("a", "person:a-b"), Good, Case("c", "person:a-b")];

        Assert.Empty(Lines(records));
        Assert.Empty(Bundle(records));
    }

    [Fact]
    public void A_reference_that_leads_nowhere_names_the_nearest_id()
    {
        var finding = Assert.Single(Lines(Good.Replace("a-b", "bokayev-maks", StringComparison.Ordinal), Case("a", "person:bokaev-maks")));

        Assert.Equal("no record here is \"person:bokaev-maks\"; did you mean \"person:bokayev-maks\"?", finding.Message);
        Assert.Equal(("/subject", 2, "case:a"), (finding.Location.Pointer, finding.Location.Line, finding.Record));
    }

    [Fact]
    public void The_same_id_twice_names_the_first()
    {
        var finding = Assert.Single(Bundle(Good, Case("a", "person:a-b"), Good));

        Assert.Equal("HAB6002", finding.Rule.Id);
        Assert.Equal(("/2/id", "/0/id"), (finding.Location.Pointer, finding.Related[0].Pointer));
    }

    [Fact]
    public void Records_of_other_publishers_need_not_be_here_and_the_own_namespace_means_the_same_as_none()
    {
        Assert.Empty(Lines(Manifest, Good, Case("a", "person:own.org/a-b"), Case("own.org/b", "person:a-b"), Case("c", "person:other.org/x")));
        Assert.Equal(["HAB6001"], Documents.Ids(Lines(Manifest, Good, Case("a", "person:own.org/x-y"))));
        Assert.Equal(["HAB6002"], Documents.Ids(Lines(Manifest, Good, Good.Replace("person:", "person:own.org/", StringComparison.Ordinal))));
        // Without a manifest nobody knows whose namespace that is.
        Assert.Empty(Lines(Good, Case("a", "person:own.org/x-y")));
    }

    [Theory]
    [InlineData("""{"kind":"person","id":"person:x-y","names":[{"text":"A"}],}""")]
    [InlineData("""{"kind":"person","id":"person:own.org/x-y","names":[{"text":"A"}],}""")]
    [InlineData("""{"kind":"person","id":"person:x-y","names":[{"text":"A"}""")]
    [InlineData("""{"kind":"person","names":[{"text":"A"],"id":"person:x-y"}""")]
    [InlineData("""{"kind":"persn","id":"person:x-y"}""")]
    [InlineData("""{"kind":"person","names":[{"text":"A"}]}""")]
    [InlineData("""{"kind":"person","Id":"person:x-y","names":[{"text":"A"}]}""")]
    [InlineData("{")]
    [InlineData("\0\u0001")]
    [InlineData("")]
    public void What_refers_to_a_broken_record_is_not_called_wrong(string broken)
    {
        using var folder = new TempFolder();
        folder.File("habeas.json", Manifest);
        folder.File("a.case.json", Case("a", "person:x-y"));
        folder.File("g.group.json", Group("g", "person:x-y#item", "person:own.org/x-y"));
        folder.File("x-y.person.json", broken);
        folder.File("z.case.json", Case("z", "person:x-z"));
        var findings = new HabeasChecker().CheckFiles(folder.Path).Findings;

        // The file's name tells which record it is, so that another that is missing is noticed.
        Assert.All(findings.SkipLast(1), finding => Assert.EndsWith("x-y.person.json", finding.Location.File, StringComparison.Ordinal));
        Assert.EndsWith("z.case.json", findings[^1].Location.File, StringComparison.Ordinal);
        Assert.Equal("HAB6001", findings[^1].Rule.Id);

        var lines = Lines(Manifest, Case("a", "person:x-y"), broken.Length == 0 ? "{" : broken, Group("g", "person:x-y#item"));
        Assert.DoesNotContain("HAB6001", Documents.Ids(lines));
    }

    [Fact]
    public void What_refers_into_the_unread_rest_of_an_array_is_not_called_wrong()
    {
        var findings = Bundle(Case("a", "person:a-b"), """{"kind":"person","id":"person:x,""", Good);

        Assert.Equal(["HAB0007"], Documents.Ids(findings));
        Assert.Equal(["HAB0009"], Documents.Ids(Documents.Check(Case("a", "person:a-b") + Good)));
    }

    [Fact]
    public void Lines_in_a_file_and_lines_in_a_stream_give_the_same_findings()
    {
        string[] lines =
        [
            "\uFEFF" + Manifest, Group("g", "person:x-y", "person:a-b", "person:x-y#i", "person:a-b#i"), "", Good, Bad + "\r", "  " + Case("b", "person:a-b"), "{\"note\":{\"en\":\"😀\"}," + Case("a", "person:lost")[1..], Good, Case("k", "person:lost").Replace("}", ",}", StringComparison.Ordinal), "[" + Case("l", "person:lost") + "]", Case("a", "person:a-b"),
        ];
        var text = string.Join("\n", lines);
        using var folder = new TempFolder();
        var file = folder.File("a.ndjson", text);
        var fromFile = new HabeasChecker().CheckFiles(file).Findings.Select(Text).ToList();
        var fromStream = new HabeasChecker().CheckLines(new PiecedStream(Encoding.UTF8.GetBytes(text), 13)).Findings.Select(Text).ToList();

        Assert.Equal(fromFile, fromStream);
        Assert.Contains(fromFile, static item => item.Contains("HAB6001", StringComparison.Ordinal) && item.Contains("/subject", StringComparison.Ordinal));
        Assert.Contains(fromFile, static item => item.StartsWith("8:", StringComparison.Ordinal) && item.Contains("HAB6002", StringComparison.Ordinal));
        Assert.Contains(fromFile, static item => item.Contains("HAB6004", StringComparison.Ordinal));
    }

    [Fact]
    public void A_stream_that_was_given_is_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Good));
        Assert.Equal(1, new HabeasChecker().CheckLines(stream).Summary.Records);
        stream.Position = 0;
        Assert.Equal(1, new HabeasChecker().Check(stream).Summary.Records);
        Assert.Equal(stream.Length, stream.Position);
    }

    [Fact]
    public void A_manifest_may_come_first_in_lines_and_in_an_array()
    {
        var manifest = Manifest[..^1] + ""","severities":{"HAB1013":"warning"},"codes":{"fact":{"shoeSize":{"label":{"en":"s"},"definition":{"en":"d"}}}}}""";
        var person = Bad.Replace("\"names\":[]", "\"names\":[],\"sources\":[\"source:own.org/s#par1\"],\"facts\":[{\"type\":\"shoeSize\"}]", StringComparison.Ordinal);
        var source = """{"kind":"source","id":"source:s","type":"page"}""";

        foreach (var findings in (IReadOnlyList<Finding>[])[Lines(manifest, person, source), Bundle(manifest, person, source)])
        {
            var finding = Assert.Single(findings, static finding => finding.Rule.Id is not "HAB1101" || finding.Message.Contains("shoeSize", StringComparison.Ordinal));
            Assert.Equal(("HAB1013", Severity.Warning), (finding.Rule.Id, finding.Severity));
        }
    }

    [Fact]
    public void Two_publishers_may_give_the_same_id()
    {
        using var folder = new TempFolder();
        foreach (var space in (string[])["a.org", "b.org"])
        {
            folder.File(space + "/habeas.json", Manifest.Replace("own.org", space, StringComparison.Ordinal));
            folder.File(space + "/a-b.person.json", Good);
            folder.File(space + "/x.case.json", Case("x", "person:a-b"));
        }
        Assert.Empty(new HabeasChecker().CheckFiles(folder.Path).Findings);

        // What one lacks the other does not make up for; what has no manifest may be anybody's.
        File.Delete(Path.Combine(folder.Path, "b.org", "a-b.person.json"));
        var lost = Assert.Single(new HabeasChecker().CheckFiles(folder.Path).Findings);
        Assert.Equal(("HAB6001", "case:x"), (lost.Rule.Id, lost.Record));
        folder.File("nobodys/a-b.person.json", Good);
        folder.File("nobodys/y.case.json", Case("y", "case:x"));
        Assert.DoesNotContain("HAB6001", Documents.Ids(new HabeasChecker().CheckFiles(folder.Path).Findings));
    }

    [Fact]
    public void A_finding_names_its_record_also_where_the_id_is_not_the_first()
    {
        var findings = Bundle(Good, Case("a", "person:a-b"), Good, Case("b", "person:nobody"), Case("a", "person:nobody"));

        Assert.Equal(["person:a-b", "case:b", "case:a", "case:a"], findings.Select(static finding => finding.Record));
    }

    [Fact]
    public void Threads_change_nothing()
    {
        using var folder = new TempFolder();
        var random = new Random(1);
        for (var i = 0; i < 300; i++)
        {
            var text = (i % 4) switch
            {
                0 => Good.Replace("a-b", "p-" + random.Next(60), StringComparison.Ordinal),
                1 => Group("g-" + i, "person:p-" + random.Next(60), "person:p-" + random.Next(90), "case:c-" + random.Next(300)),
                2 => Case("c-" + i, "person:p-" + random.Next(90)),
                _ => Case("c-" + i, "person:p-" + random.Next(90))[..random.Next(40)],
            };
            folder.File(Path.Combine("d" + (i % 7), $"r{i:000}.json"), text);
        }
        folder.File("b.ndjson", Good + "\n" + Case("x", "person:nobody-here"));
        var one = new HabeasChecker(new CheckOptions { Threads = 1 }).CheckFiles(folder.Path).Findings.Select(static finding => finding.Location.File + Text(finding)).ToList();

        Assert.True(one.Count > 100);
        for (var run = 0; run < 3; run++)
            Assert.Equal(one, new HabeasChecker(new CheckOptions { Threads = 4 }).CheckFiles(folder.Path).Findings.Select(static finding => finding.Location.File + Text(finding)));
    }
}
