using System;
using System.Linq;
using Habeas.Codes;
using Habeas.Records;
using Habeas.Timelines;
using Xunit;

namespace Habeas.Tests.Seeds;

/// <summary>Numbers that the texts state, worked out again from the records alone.</summary>
public sealed class RecountTests
{
    private static readonly Declaration Letter = SeedFolder.Find<Declaration>("declaration:odf-open-letter");

    [Theory]
    [InlineData("held", 17, "5 activist, 2 tradeUnionist, 3 journalist, 5 socialNetworkUser, 2 victims of the prosecution of Ablyazov")]
    [InlineData("suspended", 8, "3 activist, 1 tradeUnionist, 4 journalist")]
    public void The_letter_counts_its_prisoners_and_its_suspended_sentences_right(string id, int total, string categories)
    {
        var figure = Letter.Figures.Single(f => f.Id == id);
        var parts = figure.Breakdowns.SelectMany(b => b.Figures).ToArray();
        Assert.Equal(total, figure.Value?.Least);
        Assert.Equal(total, parts.SelectMany(part => part.Members).Select(member => member.Who).Distinct().Count());
        Assert.All(parts, part => Assert.Equal(part.Value?.Least, part.Members.Count));
        Assert.Equal(categories, string.Join(", ", parts.Select(part => part.Members.Count + " " + (part.Category?.Value ?? part.Label?.ToString()))));
    }

    [Theory]
    [InlineData("held", CustodyStatus.Held, 17)]
    [InlineData("suspended", CustodyStatus.NotHeld, 8)]
    public void On_the_first_day_the_letter_can_be_of_it_says_who_is_held_and_who_is_not(string id, CustodyStatus status, int count)
    {
        var figure = Letter.Figures.Single(f => f.Id == id);
        var day = CalendarDay.FromDate(2017, 10, 15);
        var members = figure.Breakdowns.SelectMany(b => b.Figures).SelectMany(f => f.Members).Select(m => m.Who!.Value.Record!.Value);
        Assert.Equal(count, members.Count(person => CaseTimeline.Of(SeedFolder.Records, person).CustodyOn(day).Status == status));
    }

    [Theory]
    [InlineData("declaration:pace-wd-638", 26, 17)]
    [InlineData("declaration:pace-wd-652", 24, 12)]
    [InlineData("declaration:pace-wd-663", 31, 15)]
    [InlineData("declaration:pace-wd-670", 24, 13)]
    public void Signatories_and_their_States_are_as_many_as_stated(string id, int signatories, int states)
    {
        var signed = SeedFolder.Find<Declaration>(id).Signatories!;
        Assert.Equal(ExtentCode.Complete, signed.Extent);
        Assert.Equal(signatories, signed.List.Select(s => s.Who).Distinct().Count());
        Assert.Equal(states, signed.List.Select(s => s.State).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, signatories), signed.List.Select(s => s.Position!.Value));
    }

    [Fact]
    public void Dzhakishev_is_named_by_these_declarations_in_this_order()
    {
        var named = Naming.Of(SeedFolder.Records, RecordId.Parse("person:dzhakishev-mukhtar")).Select(n => n.Text.Id.ToString());
        Assert.Equal(
            [
                "declaration:pace-wd-638", "declaration:odf-article-2017-10-11", "declaration:odf-open-letter", "declaration:pace-wd-652", "declaration:pace-wd-670",
                "declaration:ep-ta-2019-0203", "declaration:odf-report-dzhakishev", "declaration:un-hrc-views-dzhakishev",
            ],
            named);
    }

    [Fact]
    public void No_demand_of_2017_is_told_to_be_met_by_March_2019_and_two_are_told_to_be_ignored()
    {
        var until = EdtfDate.Parse("2019-03-14");
        var demands = SeedFolder.Records.Of<Declaration>().Where(text => text.Steps.Any(IsOf2017)).SelectMany(text => Statements.Demands(text.Demands).Select(d => (text, d))).ToArray();
        var open = demands.Where(x => !x.d.Outcomes.Any(o => o.Type == DemandOutcomeCode.Met && (o.Date ?? o.AsOf)?.IsAfter(until) != Certainty.Certainly));
        Assert.Equal(
            [
                "odf-open-letter#meet", "odf-open-letter#consider", "odf-open-letter#firm", "odf-open-letter#free", "odf-open-letter#stop", "odf-open-letter#repeal", "odf-open-letter#tie",
                "pace-wd-638#oppression", "pace-wd-638#no-torture", "pace-wd-638#free", "wgad-opinion-2017-16#free",
            ],
            open.Select(x => x.text.Id.Slug + "#" + x.d.Id));
        var ignored = SeedFolder.Records.Of<Declaration>().SelectMany(text => text.Demands.Where(d => d.Outcomes.Any(o => o.Type == DemandOutcomeCode.Ignored)).Select(d => text.Id.Slug));
        Assert.Equal(["un-hrc-views-dzhakishev", "wgad-opinion-2017-16"], ignored);
    }

    [Fact]
    public void Two_whose_release_was_asked_for_in_2017_were_still_called_prisoners_when_release_was_asked_for_in_2019()
    {
        var resolution = SeedFolder.Find<Declaration>("declaration:ep-ta-2019-0203");
        var jailed = resolution.Figures.Single(f => f.Id == "jailed").Members.Select(m => m.Who);
        var asked = SeedFolder.Records.Of<Declaration>().Where(text => text != resolution).SelectMany(text => Statements.Demands(text.Demands))
            .Where(d => d.Action == ActionCode.Release).SelectMany(d => d.Beneficiaries).Select(b => b.Who).OfType<Reference>().Distinct().ToArray();
        Assert.Equal(
            ["person:bokayev-maks", "person:dzhakishev-mukhtar", "person:yerimbetov-iskander"],
            asked.Where(who => jailed.Contains(who)).Select(who => who.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(CustodyStatus.Held, CaseTimeline.Of(SeedFolder.Records, RecordId.Parse("person:bokayev-maks")).CustodyOn(CalendarDay.FromDate(2019, 3, 14)).Status);
    }

    private static bool IsOf2017(Step step) => step.Date?.LatestEnd?.Year == 2017 || step.Date?.EarliestBegin?.Year == 2017;
}
