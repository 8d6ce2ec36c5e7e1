using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Habeas.Tests.Index;

public sealed class NamesakeTests
{
    private static readonly string[] Given = ["Aibek", "Botan", "Daulet", "Erlan", "Farida", "Galym", "Hamit", "Ilyas", "Kanat", "Laura"];
    private static readonly string[] Family = ["Ospanov", "Tarasov", "Lindgren", "Moser", "Petrenko", "Nowak", "Abenov", "Bergman", "Castell", "Dvorak"];

    [Fact]
    public void Findings_stand_in_the_order_of_the_records_whatever_the_number_of_threads()
    {
        using var folder = new TempFolder();
        for (var i = 0; i < 60; i++)
            File.WriteAllText(Path.Combine(folder.Path, $"p{i:00}.person.json"), Person("p" + i.ToString("00"), Given[i % 3] + " " + Family[i % 2]));
        var one = new HabeasChecker(new CheckOptions { Threads = 1 }).CheckFiles(folder.Path);
        var several = new HabeasChecker(new CheckOptions { Threads = 4 }).CheckFiles(folder.Path);

        // Six names, ten people each: nine findings tell of one name.
        Assert.Equal(54, one.Findings.Count);
        Assert.All(one.Findings, static finding => Assert.Equal("HAB5006", finding.Rule.Id));
        Assert.Equal(one.Findings.Select(static finding => finding.ToString()), several.Findings.Select(static finding => finding.ToString()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void What_is_found_depends_neither_on_the_order_of_the_records_nor_on_threads(int threads)
    {
        var random = new Random(17);
        // More people of one key than are compared each with all others, and slips in many names.
        var people = Enumerable.Range(0, 900).Select(i => Person("p" + random.Next(1_000_000).ToString("000000") + i, Given[i % 10] + " " + WithSlip(Family[i / 10 % 10], random))).ToArray();
        var expected = Found(people, 1);
        Assert.True(expected.Length > 300);
        for (var round = 0; round < 3; round++)
        {
            random.Shuffle(people);
            Assert.Equal(expected, Found(people, threads));
        }

        static string[] Found(string[] people, int threads) =>
        [
            .. new HabeasChecker(new CheckOptions { Threads = threads, MaxFindings = int.MaxValue }).CheckLines(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', people)))).Findings
                .Select(static finding => finding.Record + " " + finding.Message).Order(StringComparer.Ordinal),
        ];
    }

    [Fact]
    public void The_report_names_both_records_and_why_and_repeats_no_name()
    {
        var finding = Assert.Single(new HabeasChecker().Check($"[{Person("a", "Erlan Ospanov")}, {Person("b", "Yerlan OSPANOV")}]").Findings);
        Assert.Equal("\"person:a\" and \"person:b\" are probably one person: the names match (e/ye); a link says whether they are the same or different", finding.Message);
        Assert.Equal("person:b", finding.Record);
        Assert.Equal("/1/id", finding.Location.Pointer);
        Assert.Equal("/0/id", Assert.Single(finding.Related).Pointer);
        Assert.DoesNotContain("Ospanov", finding.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void People_of_two_publishers_are_not_compared()
    {
        using var folder = new TempFolder();
        foreach (var space in new[] { "one", "two" })
        {
            Directory.CreateDirectory(Path.Combine(folder.Path, space));
            File.WriteAllText(Path.Combine(folder.Path, space, "habeas.json"), $$"""{ "habeas": "1.0", "namespace": "{{space}}.example", "publisher": "P", "licence": "CC-BY-4.0", "language": "en", "access": "public" }""");
            File.WriteAllText(Path.Combine(folder.Path, space, "a.person.json"), Person("a", "Erlan Ospanov"));
        }
        Assert.Empty(new HabeasChecker().CheckFiles(folder.Path).Findings);
    }

    [Fact]
    public void Very_many_people_of_one_name_are_told_once_each()
    {
        const int count = 3000;
        var lines = string.Join('\n', Enumerable.Range(0, count).Select(static i => Person("p" + i, "Erlan Ospanov")));
        var findings = new HabeasChecker().CheckLines(new MemoryStream(Encoding.UTF8.GetBytes(lines))).Findings;
        Assert.Equal(count - 1, findings.Count(static finding => finding.Rule.Id == "HAB5006"));
    }

    [Fact]
    public void Two_records_of_very_many_names_are_compared_in_bounded_time()
    {
        var names = string.Join(',', Enumerable.Range(0, 3000).Select(static i => $$"""{"text":"{{Given[i % 10]}}{{i}} {{Family[i / 10 % 10]}}"}"""));
        var records = $$"""[{"kind":"person","id":"person:a","names":[{{names}}]},{"kind":"person","id":"person:b","names":[{{names}}]}]""";
        Assert.Equal(["HAB5006"], new HabeasChecker().Check(records).Findings.Select(static finding => finding.Rule.Id).Where(static id => id == "HAB5006"));
    }

    private static string WithSlip(string name, Random random) => random.Next(4) switch
    {
        0 => name.Remove(random.Next(1, name.Length), 1),
        1 => name.Insert(random.Next(1, name.Length), "e"),
        2 => name.Replace('o', 'a'),
        _ => name,
    };

    private static string Person(string id, string name) => $$"""{ "kind": "person", "id": "person:{{id}}", "names": [{ "text": "{{name}}" }], "sources": ["source:example.org/report#par2"] }""";
}
