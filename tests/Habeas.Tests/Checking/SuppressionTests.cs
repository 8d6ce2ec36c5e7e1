using System;
using System.IO;
using System.Linq;
using System.Text;
using Habeas.Index;
using Habeas.Json;
using Habeas.Rules;
using Xunit;

namespace Habeas.Tests.Checking;

/// <summary>What a record accepts under <c>suppress</c> is not reported, wherever the record comes from.</summary>
public sealed class SuppressionTests
{
    private const string Source = """{"kind":"source","id":"source:page","type":"page","published":"2017-10-11"}""";
    private const string Case = """{"kind":"case","id":"case:doe","subject":"person:example.org/doe","events":[{"id":"trial","type":"hearing","date":"2017-10-12","sources":["source:page"]}],"suppress":[{"rule":"HAB2003","at":"#trial","reason":{"en":"x"},"until":"2018"}]}""";

    [Fact]
    public void In_lines_from_a_stream()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Source + "\n" + Case + "\n"));
        Assert.Empty(new HabeasChecker().CheckLines(stream).Findings);
        using var mended = new MemoryStream(Encoding.UTF8.GetBytes(Source.Replace("2017-10-11", "2017-10-12", StringComparison.Ordinal) + "\n" + Case + "\n"));
        var finding = Assert.Single(new HabeasChecker().CheckLines(mended).Findings);
        Assert.Equal("HAB1114", finding.Rule.Id);
        Assert.Equal("\"HAB2003\" finds nothing at \"#trial\": delete this suppression", finding.Message);
        Assert.Equal("/suppress/0/at", finding.Location.Pointer);
    }

    [Fact]
    public void In_one_record_of_an_array_and_not_in_the_next()
    {
        var other = Case.Replace("case:doe", "case:roe", StringComparison.Ordinal);
        other = other[..other.IndexOf(",\"suppress\"", StringComparison.Ordinal)] + "}";
        var finding = Assert.Single(new HabeasChecker().Check($"[{Source},{Case},{other}]").Findings);
        Assert.Equal("HAB2003", finding.Rule.Id);
        Assert.Equal("case:roe", finding.Record);
    }

    [Fact]
    public void In_records_in_memory() =>
        Assert.Empty(new HabeasChecker().Check([HabeasJson.Read(Source), HabeasJson.Read(Case)]).Findings);

    [Fact]
    public void Until_its_day_is_over()
    {
        Assert.Empty(Check(CalendarDay.FromDate(2018, 12, 31)));
        Assert.Equal(["HAB2003", "HAB1115"], Check(CalendarDay.FromDate(2019, 1, 1)));
        Assert.Empty(Check(null));
    }

    [Fact]
    public void Nothing_is_called_unused_of_what_was_found_beyond_the_limit()
    {
        var text = Case.Replace("HAB2003", "HAB2004", StringComparison.Ordinal).Replace("\"events\":[", "\"nonsense\":1,\"rubbish\":2,\"events\":[", StringComparison.Ordinal);
        Assert.Contains("HAB1114", new HabeasChecker(new CheckOptions { MaxFindings = 3 }).Check(text).Findings.Select(static finding => finding.Rule.Id));
        text = text.Replace("\"hearing\"", "\"arrest\"", StringComparison.Ordinal).Replace("2017-10-12", "2017-10-12/2017-10-13", StringComparison.Ordinal).Replace("#trial", "/events", StringComparison.Ordinal);
        Assert.DoesNotContain("HAB1114", new HabeasChecker(new CheckOptions { MaxFindings = 2 }).Check(text).Findings.Select(static finding => finding.Rule.Id));
    }

    [Fact]
    public void A_suppression_costs_no_memory_where_nothing_is_reported()
    {
        var text = Encoding.UTF8.GetBytes(Case);
        var checker = new RecordChecker(new ReaderOptions());
        var facts = new FactSheet();
        for (var round = 0; round < 3; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var kept = Run(checker, text, facts);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.Equal(1, kept);
            Assert.True(round < 2 || allocated == 0, $"{allocated} bytes");
        }
    }

    private static int Run(RecordChecker checker, byte[] text, FactSheet facts)
    {
        checker.Open(Padded, text.Length, null, FolderSettings.Default, facts, found: 0);
        while (checker.Next())
        {
        }
        var kept = facts.Facts.Suppressions.Count;
        facts.Clear();
        return kept;
    }

    private static readonly byte[] Padded = [.. Encoding.UTF8.GetBytes(Case), .. new byte[Scan.Padding]];

    private static string[] Check(CalendarDay? today) => [.. new HabeasChecker(new CheckOptions { Today = today }).Check($"[{Source},{Case}]").Findings.Select(static finding => finding.Rule.Id)];
}
