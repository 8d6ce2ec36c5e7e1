using System.Linq;
using Habeas.Codes;
using Habeas.Records;
using Habeas.Tests.Seeds;
using Habeas.Timelines;
using Xunit;

namespace Habeas.Tests.Timelines;

/// <summary>What the seed records say of real people on given days, no more and no less.</summary>
public sealed class CaseTimelineTests
{
    [Fact]
    public void Dzhakishev_is_possibly_held_the_day_after_the_declaration_as_no_text_speaks_of_that_very_day()
    {
        var answer = Custody("dzhakishev-mukhtar", "2017-10-12");
        Assert.Equal((CustodyStatus.Held, Certainty.Possibly), (answer.Status, answer.Certainty));
        Assert.True(answer.IsToldAgain);
        Assert.Equal(
            ["case:dzhakishev-mukhtar#custody Stated", "declaration:pace-wd-638#prisoners Since"],
            answer.Held.Select(e => e.Claim.Reference + " " + e.Reason));
        Assert.Empty(answer.NotHeld);
    }

    [Theory]
    [InlineData("2017-10-11", Certainty.Certainly)]
    [InlineData("2012-01-01", Certainty.Certainly)]
    [InlineData("2009-10-20", Certainty.Possibly)]
    [InlineData("2018-01-25", Certainty.Certainly)]
    [InlineData("2020-01-01", Certainty.Possibly)]
    public void Dzhakishev_is_held_through_the_eight_years_and_on_the_days_of_the_declarations(string day, Certainty certainty)
    {
        var answer = Custody("dzhakishev-mukhtar", day);
        Assert.Equal((CustodyStatus.Held, certainty), (answer.Status, answer.Certainty));
    }

    [Fact]
    public void Dzhakishev_is_convicted_by_the_day_of_the_declaration_that_says_so()
    {
        Assert.Equal((ProcedureStage.Convicted, Certainty.Certainly), Stage("dzhakishev-mukhtar", "2017-10-12"));
        Assert.Equal(ProcedureStage.NotKnown, Stage("dzhakishev-mukhtar", "2017-10-10").Stage);
    }

    [Fact]
    public void Tokmadi_was_arrested_before_the_sentence_and_no_release_is_told()
    {
        var answer = Custody("tokmadi-muratkhan", "2017-10-10");
        Assert.Equal((CustodyStatus.Held, Certainty.Possibly), (answer.Status, answer.Certainty));
        Assert.Equal(["case:tokmadi-muratkhan#arrest"], answer.Held.Select(e => e.Claim.Reference.ToString()));
        Assert.Equal(CustodyReason.Since, Custody("tokmadi-muratkhan", "2017-10-14").Held[0].Reason);
        Assert.Equal(Certainty.Certainly, Custody("tokmadi-muratkhan", "2017-10-11").Certainty);
    }

    [Fact]
    public void The_sentence_of_Tokmadi_does_not_settle_the_charges_it_does_not_name()
    {
        var answer = Timeline("tokmadi-muratkhan").ProcedureOn(Day("2017-10-12"));
        Assert.Equal((ProcedureStage.Convicted, Certainty.Certainly), (answer.Stage, answer.Certainty));
        Assert.Equal(
            ["extortion", "killing-2004", "murder-1998", "weapons"],
            answer.Current.Where(e => e.Stage == ProcedureStage.Accused).SelectMany(e => e.Charges).Select(c => c.Id).Order());
        Assert.Contains(answer.Current, e => e is { Stage: ProcedureStage.Suspected, Certainty: Certainty.Possibly });
    }

    [Fact]
    public void Tokmadi_refused_first_and_confessed_later()
    {
        var ids = Timeline("tokmadi-muratkhan").Claims.Where(c => c.Record is Case).Select(c => c.Item.Id).ToList();
        string[] order = ["arrest", "pressed", "refused", "confessed"];
        Assert.Equal(order, ids.Where(id => order.Contains(id)));
    }

    [Theory]
    [InlineData("2019-02-05", ProcedureStage.Accused, Certainty.Possibly, null)]
    [InlineData("2019-02-07", ProcedureStage.Acquitted, Certainty.Certainly, false)]
    [InlineData("2019-03-14", ProcedureStage.Acquitted, Certainty.Certainly, false)]
    public void Akberdiyeva_is_acquitted_and_not_finally(string day, ProcedureStage stage, Certainty certainty, bool? isFinal)
    {
        var answer = Timeline("akberdiyeva-aigul").ProcedureOn(Day(day));
        Assert.Equal((stage, certainty, isFinal), (answer.Stage, answer.Certainty, answer.IsFinal));
    }

    [Fact]
    public void A_feared_sentence_is_in_the_timeline_of_Akberdiyeva_and_counts_for_nothing()
    {
        var timeline = Timeline("akberdiyeva-aigul");
        Assert.Contains(timeline.Claims, c => c.Item.Id == "risk" && !c.Happened);
        Assert.Equal(CustodyStatus.NotKnown, timeline.CustodyOn(Day("2019-02-07")).Status);
    }

    [Theory]
    [InlineData("2017-10-15", CustodyStatus.Held)]
    [InlineData("2017-01-01", CustodyStatus.Held)]
    [InlineData("2015-12-31", CustodyStatus.NotKnown)]
    public void Ulasik_is_held_in_a_hospital_for_about_a_year_before_a_day_that_is_not_known(string day, CustodyStatus status)
    {
        var answer = Custody("ulasik-natalia", day);
        Assert.Equal(status, answer.Status);
        Assert.NotEqual(Certainty.Certainly, answer.Certainty);
        Assert.All(answer.Held, e => Assert.Equal(RegimeCode.Psychiatric, e.Claim.Event?.Regime));
    }

    [Theory]
    [InlineData("2018-01-25", Certainty.Certainly)]
    [InlineData("2018-04-25", Certainty.Possibly)]
    public void Ayan_is_held_on_the_day_of_the_declaration_and_since_then_no_end_is_told(string day, Certainty certainty)
    {
        var answer = Custody("ayan-talgat", day);
        Assert.Equal((CustodyStatus.Held, certainty), (answer.Status, answer.Certainty));
        Assert.Equal(ProcedureStage.Convicted, Stage("ayan-talgat", day).Stage);
    }

    [Fact]
    public void Kharkova_has_a_suspended_sentence_and_is_not_held()
    {
        var answer = Custody("kharkova-larisa", "2017-10-15");
        Assert.Equal((CustodyStatus.NotHeld, Certainty.Possibly), (answer.Status, answer.Certainty));
        Assert.Equal(["declaration:odf-open-letter#suspended-terms Suspended"], answer.NotHeld.Select(e => e.Claim.Reference + " " + e.Reason));
        Assert.Equal(ProcedureStage.Convicted, Stage("kharkova-larisa", "2017-10-15").Stage);
    }

    [Fact]
    public void What_is_unclear_of_whom_is_possible_of_each_and_certain_of_none()
    {
        var torture = Timeline("bokayev-maks").Claims.Single(c => c.Reference.ToString() == "declaration:pace-wd-670#torture");
        Assert.False(torture.IsOfSubject);
        Assert.Equal("favoured", torture.Figure?.Id);
    }

    private static CaseTimeline Timeline(string person) => CaseTimeline.Of(SeedFolder.Records, RecordId.Parse("person:" + person));

    private static CustodyAnswer Custody(string person, string day) => Timeline(person).CustodyOn(Day(day));

    private static (ProcedureStage Stage, Certainty Certainty) Stage(string person, string day)
    {
        var answer = Timeline(person).ProcedureOn(Day(day));
        return (answer.Stage, answer.Certainty);
    }

    private static CalendarDay Day(string day) => EdtfDate.Parse(day).EarliestBegin!.Value;
}
