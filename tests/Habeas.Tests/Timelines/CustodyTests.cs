using System.Linq;
using Habeas.Records;
using Habeas.Timelines;
using Xunit;

namespace Habeas.Tests.Timelines;

/// <summary>Custody worked out from cases made for the purpose.</summary>
public sealed class CustodyTests
{
    [Theory]
    [InlineData("""{ "type": "arrest", "date": "2020-03-01" }""", "2020-02-29", CustodyStatus.NotKnown, Certainty.Never)]
    [InlineData("""{ "type": "arrest", "date": "2020-03-01" }""", "2020-03-01", CustodyStatus.Held, Certainty.Certainly)]
    [InlineData("""{ "type": "arrest", "date": "2020-03-01" }""", "2020-03-02", CustodyStatus.Held, Certainty.Possibly)]
    [InlineData("""{ "type": "arrest", "date": "2020-03" }""", "2020-03-10", CustodyStatus.Held, Certainty.Possibly)]
    [InlineData("""{ "type": "custody", "date": "2020-03-01/2020-05-01" }""", "2020-04-01", CustodyStatus.Held, Certainty.Certainly)]
    [InlineData("""{ "type": "custody", "date": "2020-03-01/2020-05-01" }""", "2020-05-02", CustodyStatus.NotKnown, Certainty.Never)]
    [InlineData("""{ "type": "custody", "date": "2020-03/2020-05" }""", "2020-03-31", CustodyStatus.Held, Certainty.Certainly)]
    [InlineData("""{ "type": "custody", "date": "2020-03/2020-05" }""", "2020-03-30", CustodyStatus.Held, Certainty.Possibly)]
    [InlineData("""{ "type": "custody", "asOf": "2020-03-01" }""", "2020-02-01", CustodyStatus.NotKnown, Certainty.Never)]
    [InlineData("""{ "type": "custody", "asOf": "2020-03-01", "lasted": "P1Y" }""", "2019-03-01", CustodyStatus.Held, Certainty.Certainly)]
    [InlineData("""{ "type": "custody", "asOf": "2020-03-01", "lasted": "P1Y" }""", "2019-02-28", CustodyStatus.NotKnown, Certainty.Never)]
    [InlineData("""{ "type": "custody", "date": "2020-03-01", "mode": "threatened" }""", "2020-03-01", CustodyStatus.NotKnown, Certainty.Never)]
    [InlineData("""{ "type": "custody", "date": "2020-03-01", "standing": "alleged" }""", "2020-03-01", CustodyStatus.Held, Certainty.Possibly)]
    [InlineData("""{ "type": "remand", "date": "2020-03-01", "term": "P2M" }""", "2020-03-01", CustodyStatus.Held, Certainty.Possibly)]
    [InlineData("""{ "type": "verdict", "date": "2020-03-01", "parts": [{ "type": "imprisonment", "term": "P3Y" }] }""", "2020-04-01", CustodyStatus.NotKnown, Certainty.Never)]
    [InlineData("""{ "type": "verdict", "date": "2020-03-01", "parts": [{ "type": "imprisonment", "suspended": true }] }""", "2020-04-01", CustodyStatus.NotHeld, Certainty.Possibly)]
    [InlineData("""{ "type": "arrest", "date": "2020-03-01" }, { "type": "release", "date": "2020-04-01" }""", "2020-05-01", CustodyStatus.NotHeld, Certainty.Possibly)]
    [InlineData("""{ "type": "arrest", "date": "2020-03-01" }, { "type": "release", "date": "2020-04-01" }""", "2020-03-20", CustodyStatus.Held, Certainty.Possibly)]
    [InlineData("""{ "type": "arrest", "date": "2020-03-01" }, { "type": "release", "date": "2020-04" }""", "2020-04-10", CustodyStatus.Contradictory, Certainty.Possibly)]
    [InlineData("""{ "type": "release", "date": "2020-04-01" }, { "type": "arrest", "date": "2020-06-01" }""", "2020-07-01", CustodyStatus.Held, Certainty.Possibly)]
    [InlineData("""{ "type": "arrest", "date": "2020-03-01" }, { "type": "death", "date": "2020-04-01" }""", "2020-05-01", CustodyStatus.NotHeld, Certainty.Certainly)]
    public void Follows_from_the_events(string events, string day, CustodyStatus status, Certainty certainty)
    {
        var answer = Timeline(events).CustodyOn(EdtfDate.Parse(day).EarliestBegin!.Value);
        Assert.Equal((status, certainty), (answer.Status, answer.Certainty));
    }

    [Fact]
    public void Events_that_follow_each_other_in_a_ring_do_no_harm()
    {
        var timeline = Timeline("""{ "id": "a", "type": "arrest", "after": ["#b"] }, { "id": "b", "type": "charged", "after": ["#a"] }""");
        Assert.Equal(2, timeline.Claims.Count);
        Assert.Equal(ProcedureStage.NotKnown, timeline.ProcedureOn(CalendarDay.FromDate(2020, 1, 1)).Stage);
    }

    [Fact]
    public void A_lag_gives_the_day()
    {
        var timeline = Timeline("""{ "id": "a", "type": "arrest", "date": "2020-02-28" }, { "type": "release", "after": ["#a"], "lag": "P2D" }""");
        Assert.Equal("2020-03-01", timeline.Claims[^1].When.ToString());
    }

    private static CaseTimeline Timeline(string events)
    {
        var own = HabeasJson.Read("""{ "kind": "case", "id": "case:a", "subject": "person:a", "events": [""" + events + "] }");
        return CaseTimeline.Of(new RecordSet([own]), own.Id);
    }
}
