using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Records;
using Habeas.Timelines;
using Xunit;
using Record = Habeas.Records.Record;

namespace Habeas.Tests.Timelines;

/// <summary>Rules read custody from facts, timelines from records: where a rule says that somebody was free, the timeline says so too.</summary>
public sealed class RulesAgreeTests
{
    private static readonly CalendarDay Asked = CalendarDay.FromDate(2019, 6, 15);

    [Fact]
    public void Whoever_a_rule_takes_to_be_free_is_not_held_by_the_timeline()
    {
        int reported = 0, notHeld = 0;
        for (var seed = 0; seed < 4000; seed++)
        {
            var (records, isReported) = Check(Events(new Random(seed), isExact: false));
            if (!isReported)
                continue;
            reported++;
            var status = CaseTimeline.Of(new RecordSet(records), records[0].Id).CustodyOn(Asked).Status;
            Assert.True(status != CustodyStatus.Held, $"seed {seed}: {HabeasJson.Write(records[0])}");
            notHeld += status == CustodyStatus.NotHeld ? 1 : 0;
        }
        // The rest are those whose only arrest has no day, or whose only release has no first one: that the release was the later is the rule's to know.
        Assert.InRange(notHeld, reported * 9 / 10, reported);
        Assert.InRange(reported, 400, 3600);
    }

    [Fact]
    public void Whoever_is_not_held_by_the_timeline_of_exact_days_is_free_by_the_rule()
    {
        var free = 0;
        for (var seed = 0; seed < 4000; seed++)
        {
            var (records, isReported) = Check(Events(new Random(seed), isExact: true));
            if (CaseTimeline.Of(new RecordSet(records), records[0].Id).CustodyOn(Asked).Status != CustodyStatus.NotHeld)
                continue;
            free++;
            Assert.True(isReported, $"seed {seed}: {HabeasJson.Write(records[0])}");
        }
        Assert.InRange(free, 400, 3600);
    }

    private static (Record[] Records, bool IsReported) Check(string events)
    {
        Record[] records =
        [
            HabeasJson.Read("""{ "kind": "case", "id": "case:a", "subject": "person:example.org/a", "sources": ["source:example.org/b#par1"], "events": [""" + events + "] }"),
            HabeasJson.Read("""{ "kind": "declaration", "id": "declaration:a", "type": "appeal", "sources": ["source:example.org/b#par1"], "steps": [{ "type": "issued", "date": "2019-06-15" }], "demands": [{ "verb": "demands", "action": "release", "beneficiaries": [{ "who": "person:example.org/a" }] }] }"""),
        ];
        return (records, new HabeasChecker(new CheckOptions { Threads = 1 }).Check(records).Findings.Any(static finding => finding.Rule.Id == "HAB2021"));
    }

    private static string Events(Random random, bool isExact)
    {
        var events = new List<string>();
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var type = random.Next(7) switch
            {
                0 or 1 => "\"type\": \"arrest\"",
                2 => "\"type\": \"custody\"",
                3 or 4 => "\"type\": \"release\"",
                5 => "\"type\": \"verdict\", \"parts\": [{ \"type\": \"imprisonment\", \"suspended\": true }]",
                _ => "\"type\": \"death\"",
            };
            events.Add($"{{ {type}{When(random, isExact)} }}");
        }
        return string.Join(", ", events);
    }

    private static string When(Random random, bool isExact)
    {
        var day = $"{random.Next(2017, 2021)}-{random.Next(1, 13):00}-{random.Next(1, 29):00}";
        return (isExact ? 0 : random.Next(7)) switch
        {
            0 or 1 => $", \"date\": \"{day}\"",
            2 => $", \"date\": \"{day[..7]}\"",
            3 => $", \"date\": \"[..{day}]\"",
            4 => $", \"asOf\": \"{day}\"",
            5 => $", \"date\": \"{day}\", \"hedge\": \"reportedly\"",
            _ => "",
        };
    }
}
