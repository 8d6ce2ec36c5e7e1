using System;
using System.Linq;
using System.Text;
using Habeas.Findings;
using Habeas.Index;
using Habeas.Json;
using Xunit;

namespace Habeas.Tests.Index;

/// <summary>What grows with the size of the input grows no faster. Bytes allocated are counted, and time only against bounds that a quadratic way misses by far.</summary>
public sealed class ScaleTests
{
    [Fact]
    public void Very_many_unknown_names_cost_as_much_each_as_a_few()
    {
        Assert.InRange((double)Allocated(100_000) / Allocated(50_000), 1.0, 2.6);

        static long Allocated(int names)
        {
            var text = new StringBuilder("""{"kind":"person","id":"person:a-b","names":[{"text":"A"}],"extensions":{"x.org":{""");
            for (var i = 0; i < names; i++)
                text.Append(i == 0 ? "" : ",").Append("\"n").Append(i).Append("\":").Append(i);
            var utf8 = Tests.Json.Documents.Padded(Encoding.UTF8.GetBytes(text.Append("}}}").ToString()));
            var reader = new Reader(new ReaderOptions());
            var before = GC.GetAllocatedBytesForCurrentThread();
            reader.Open(utf8, utf8.Length - Scan.Padding);
            Assert.True(reader.Read());
            Assert.Equal(0, reader.Reports.Count);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void What_a_very_large_record_needed_is_not_kept_for_small_ones()
    {
        var names = new NameSet();
        var text = "\"a\"\"b\""u8.ToArray();
        for (var owner = 0; owner < 100_000; owner++)
            Assert.True(names.Add(text, owner, 0, 3));
        names.Clear();
        names.Add(text, 0, 0, 3);
        names.Clear();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 1000; round++)
        {
            Assert.True(names.Add(text, 0, 0, 3));
            Assert.True(names.Add(text, 0, 3, 3));
            Assert.False(names.Add(text, 0, 0, 3));
            names.Clear();
        }
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Very_many_findings_on_one_line_are_placed_in_one_pass()
    {
        // Twenty thousand references that lead nowhere in two megabytes of one line: one walk each would be forty gigabytes.
        var records = string.Join(",", Enumerable.Range(0, 20_000).Select(static n => $$"""{"kind":"case","id":"case:c-{{n}}","subject":"person:nobody-{{n}}"}"""));
        var findings = new HabeasChecker().Check("[" + records + "]").Findings;

        Assert.Equal(20_000, findings.Count);
        Assert.Equal("/19999/subject", findings[^1].Location.Pointer);
    }

    [Fact]
    public void Ranges_that_hold_each_other_are_placed_in_one_pass()
    {
        var text = Tests.Json.Documents.Padded(Encoding.UTF8.GetBytes(new string(' ', 2_000_000)));
        var length = text.Length - Scan.Padding;
        (int, int)[] ranges = [.. Enumerable.Range(0, 20_000).Select(n => n % 2 == 0 ? (n, length - n) : (n, n + 1))];

        var places = Renderer.Locations(text, length, "a.json", 1, ranges);

        Assert.Equal(20_000, places.Length);
        Assert.Equal((3, length - 1), (places[2].Column, places[2].EndColumn));
    }

    [Fact]
    public void A_name_of_megabytes_does_not_stand_in_every_pointer()
    {
        var name = new string('n', 2_000_000);
        var members = string.Join(",", Enumerable.Range(0, 900).Select(static n => "\"a\":1"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var findings = new HabeasChecker(new CheckOptions { Threads = 1 }).Check("{\"kind\":\"person\",\"id\":\"person:a-b\",\"names\":[{\"text\":\"A\"}],\"extensions\":{\"x.org\":{\"" + name + "\":{" + members + "}}}}").Findings;

        Assert.Equal(899, findings.Count);
        Assert.EndsWith("…/a", findings[0].Location.Pointer, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000_000);
    }

    [Fact]
    public void The_items_of_very_many_records_are_found_without_looking_at_all()
    {
        var facts = new FactSheet();
        var index = new RecordIndex();
        for (var i = 0; i < 20_000; i++)
            facts.Define(Encoding.UTF8.GetBytes($"case:c-{i}#item"), i, 0, 0, int.MinValue, int.MaxValue, isBroken: false);
        index.Add(facts, 0, 0, null);

        for (var i = 0; i < 20_000; i++)
            Assert.Equal($"case:c-{i}#item", Assert.Single(index.ItemIds("case:c-" + i)));
    }
}
