using System.Collections.Generic;
using System.Linq;
using Habeas.Codes;
using Habeas.Records;
using Habeas.Timelines;

namespace Habeas.Cli.Show;

/// <content>What follows from the timeline, and what declarations say and ask.</content>
internal sealed partial class SubjectSheet
{
    private void Custody()
    {
        if (subject is Body || (on is null && timeline.Claims.Count == 0 && timeline.Cases.Count == 0))
            return;
        var day = on ?? LastTold();
        Page.Section(day is { } asked ? "CUSTODY ON " + Words.Of(asked).ToUpperInvariant() + (on is null ? " (the last day of which a text speaks)" : "") : "CUSTODY");
        if (day is null)
        {
            Page.Line("not known: no text here says that they were held, taken or released");
            return;
        }

        var answer = timeline.CustodyOn(day.Value);
        Page.Line(answer.Status switch
        {
            CustodyStatus.NotKnown => "not known: no text here speaks of that day",
            CustodyStatus.Contradictory => "contradictory: texts of equal weight say held and not held",
            CustodyStatus.Held => "held: " + Certain(answer.Certainty) + Since(answer),
            _ => "not held: " + Certain(answer.Certainty),
        });
        foreach (var evidence in answer.Held.Concat(answer.NotHeld))
        {
            Page.Item(Reason(evidence.Reason) + (evidence.Claim.IsOfSubject ? "" : ", not said of each") + " (" + Certain(evidence.Certainty) + "): " + Book.Of(evidence.Claim.Type)
                + (Teller.Time(evidence.Claim.Date, evidence.Claim.AsOf) is { } time ? ", " + time : "")
                + ", says " + Book.Speaker(evidence.Claim.ClaimedBy, evidence.Claim.Sources, evidence.Claim.Record) + Notes.Of(evidence.Claim.Sources));
        }
    }

    private static string Since(CustodyAnswer answer)
    {
        if (answer.Held.Any(e => e.Reason == CustodyReason.Stated && e.Certainty == Certainty.Certainly))
            return "";
        if (answer.Held.All(e => e.Reason != CustodyReason.Since))
            return "";
        return answer.IsToldAgain ? "; held before and after, nothing told of that very day, no release told between" : "; held since an earlier day, end not stated, no release told";
    }

    /// <summary>The latest day for which a text speaks of custody, by its first bound.</summary>
    private CalendarDay? LastTold()
    {
        var days = timeline.Claims.Where(claim => claim.Happened && (claim.Type == EventCode.Custody || claim.Type == EventCode.Arrest || claim.Type == EventCode.Release || claim.Type == EventCode.Remand))
            .Select(claim => claim.Date is { } date ? date.EarliestEnd ?? date.LatestEnd : claim.AsOf?.EarliestBegin ?? claim.AsOf?.LatestEnd).OfType<CalendarDay>().ToArray();
        return days.Length == 0 ? null : days.Max();
    }

    private void Procedure()
    {
        if (subject is Body || (on ?? LastProcedure()) is not { } day)
            return;
        var answer = timeline.ProcedureOn(day);
        Page.Section("PROCEEDINGS BY " + Words.Of(day).ToUpperInvariant());
        if (answer.Main is null && on is not null)
            Page.Line("not known: no text here speaks of it by that day");
        foreach (var evidence in answer.Current.OrderByDescending(e => e.Certainty).ThenByDescending(e => e.Stage))
        {
            var about = evidence.Charges.Count > 0 ? "; charge: " + Words.And([.. evidence.Charges.Select(Book.Offence)]) : evidence.Claim is null ? "" : "; for which charge is not told";
            var claim = evidence.Claim is { } told ? ", says " + Book.Speaker(told.ClaimedBy, told.Sources, told.Record) + Notes.Of(told.Sources)
                : "; stage not told" + string.Concat(evidence.Charges.Select(charge => Notes.Of(charge.Sources)));
            Page.Item(Words.OfCode(char.ToLowerInvariant(evidence.Stage.ToString()[0]) + evidence.Stage.ToString()[1..]) + (evidence.IsFinal is { } final ? final ? ", final" : ", not final" : "")
                + " by then: " + Certain(evidence.Certainty) + about + claim);
        }
    }

    private CalendarDay? LastProcedure()
    {
        var days = timeline.Claims.Where(claim => claim.Happened).Select(claim => claim.Date?.LatestEnd ?? claim.AsOf?.LatestEnd ?? claim.AsOf?.EarliestBegin).OfType<CalendarDay>().ToArray();
        return days.Length == 0 ? null : days.Max();
    }

    private void Declarations()
    {
        Page.Section("WHO DECLARED WHAT ABOUT THEM, IN ORDER OF DATE");
        foreach (var naming in Naming.Of(Records, timeline.Subject))
        {
            var text = naming.Text;
            var date = text.Steps.Where(step => step.Date is not null).Select(step => Words.Of(step.Date!.Value) + " " + Book.Label("step", step.Type.Value, step.Type.Details)).FirstOrDefault();
            Page.Item(Book.Of(text) + (date is null ? "" : ": " + date) + DeclarationSheet.Size(text, Book));
            foreach (var item in naming.Items)
            {
                switch (item)
                {
                    case Demand demand:
                        Page.Item("demand: " + Teller.Demand(demand, text) + Teller.Tail(demand, text, text.Sources, withSpeaker: !demand.ClaimedBy.IsEmpty), 1);
                        foreach (var outcome in demand.Outcomes)
                            Page.Line(Teller.Outcome(outcome) + Teller.Tail(outcome, text, []), 2);
                        if (demand.Outcomes.IsEmpty)
                            Page.Line("outcome: not told", 2);
                        break;
                    case Stance stance:
                        Page.Item("position: " + Teller.Stance(stance, text) + Teller.Tail(stance, text, text.Sources, withSpeaker: !stance.ClaimedBy.IsEmpty), 1);
                        break;
                    case Event told when timeline.Claims.Any(claim => ReferenceEquals(claim.Item, told)):
                        Page.Item("tells: " + Book.OfItem(told) + " (above)", 1);
                        break;
                    case Event told:
                        Page.Item("tells: " + Teller.Event(told, text) + Teller.Tail(told, text, text.Sources, withSpeaker: false), 1);
                        break;
                    case Figure figure:
                        Page.Item("counts them among: " + Book.OfItem(figure), 1);
                        break;
                    case Quotation quotation:
                        Page.Item("quotes: " + Teller.Quotation(quotation, text) + Teller.Tail(quotation, text, text.Sources, withSpeaker: false), 1);
                        break;
                }
            }

            if (naming.Items.Count == 0)
                Page.Line("names them only", 1);
        }
    }

    private void Counted()
    {
        Page.Section("FIGURES THAT COUNT THEM");
        foreach (var record in Records)
        {
            foreach (var figure in record switch { Declaration d => d.Figures, Incident i => i.Figures, _ => default })
            {
                if (!Counts(figure))
                    continue;
                Page.Item(Teller.Figure(figure with { Members = [] }, record) + (figure.Extent == ExtentCode.Partial ? "; list not complete" : "") + Teller.Tail(figure, record, record.Sources));
                foreach (var breakdown in figure.Breakdowns)
                {
                    foreach (var part in breakdown.Figures.Where(Counts))
                        Page.Line("of these, by " + Book.Label("dimension", breakdown.Dimension.Value, breakdown.Dimension.Details) + ": " + Teller.Figure(part with { Members = [], Extent = null }, record), 1);
                }
            }
        }
    }

    private bool Counts(Figure figure) =>
        figure.Members.Any(Is) || figure.Including.Any(Counts) || figure.Breakdowns.Any(breakdown => breakdown.Figures.Any(Counts));

    private void Differences()
    {
        Page.Section("WHERE SOURCES DIFFER");
        if (subject is Person { Names.Count: > 1 } person)
            Page.Item("the name is printed in " + person.Names.Count + " ways: " + Words.And([.. person.Names.Select(name => name.Text + Notes.Of(name.Sources))]));
        List<(Statement Item, Record Home)> all = [.. timeline.Claims.Select(claim => (claim.Item, claim.Record)).Distinct()];
        all.AddRange(timeline.Cases.SelectMany(own => own.Charges.Select(charge => ((Statement)charge, (Record)own))));
        if (subject is Person who)
            all.AddRange(who.Facts.Select(fact => ((Statement)fact, (Record)who)).Concat(who.Relations.Select(relation => ((Statement)relation, (Record)who))));
        foreach (var (item, home) in all)
        {
            foreach (var variant in item.Variants)
                Page.Item(Book.OfItem(item) + ": " + Words.OfCode(variant.Property) + " is also read as " + variant.Reading + Notes.Of(variant.Sources));
            foreach (var contest in item.Contested)
                Page.Item(Book.OfItem(item) + ": " + Book.Label("contest", contest.How.Value, contest.How.Details) + " by " + Book.Of(contest.ClaimedBy, home) + Notes.Of(contest.Sources));
            if (item.Note is { } note && item.Sources.Concat(item.Support.SelectMany(support => support.Sources)).Select(citation => citation.Source).Distinct().Skip(1).Any())
                Page.Item(Book.OfItem(item) + ": " + note + Notes.Of(item.Sources.Concat(item.Support.SelectMany(support => support.Sources))));
            foreach (var other in item.Contradicts)
                Page.Item(Book.OfItem(item) + ": cannot be true together with " + Book.Of(other, home) + Notes.Of(item.Sources));
        }

        Described();
        var refusal = timeline.Claims.FirstOrDefault(claim => claim.Type == EventCode.Refusal && claim.IsOfSubject);
        var confession = timeline.Claims.FirstOrDefault(claim => claim.Type == EventCode.Confession && claim.IsOfSubject);
        if (refusal is not null && confession is not null)
        {
            Page.Item("refusal and confession are both told: refused" + Notes.Of(refusal.Sources) + ", confessed" + Notes.Of(confession.Sources)
                + (confession.Event!.After.Any(after => after.Item == refusal.Item.Id) ? "; entered as two events in this order, not as a contradiction" : ""));
        }

        var marks = timeline.Claims.Where(claim => claim.Type == EventCode.Designation).Select(claim => (claim.As, claim)).Where(x => x.Item1 is not null)
            .GroupBy(x => x.Item1!.Value.Value).ToArray();
        if (marks.Length > 1)
        {
            Page.Item("called differently: " + string.Join("; ", marks.Select(group => Book.Of(group.First().Item1!.Value) + " by "
                + Words.And([.. group.Select(x => Book.Speaker(x.claim.ClaimedBy, x.claim.Sources, x.claim.Record)).Distinct()]))));
        }
    }

    /// <summary>As what they are described, where that is more than one thing.</summary>
    private void Described()
    {
        var described = timeline.Claims.Select(claim => claim.Item).OfType<Figure>().Distinct().Where(figure => figure.Category is not null || figure.Means.IsEmpty)
            .Select(figure => (Text: Book.OfItem(figure), Claim: timeline.Claims.First(claim => ReferenceEquals(claim.Item, figure))))
            .Select(x => (x.Text, x.Claim.Sources, Speaker: Book.Speaker(x.Claim.ClaimedBy, x.Claim.Sources, x.Claim.Record))).ToList();
        foreach (var fact in subject is Person person ? person.Facts : default)
        {
            if (fact.Type == FactCode.Occupation || fact.Type == FactCode.Activity)
                described.Add((FactText(fact), fact.Sources, Book.Speaker(fact.ClaimedBy, fact.Sources, subject!)));
        }

        if (described.Select(x => x.Text).Distinct().Skip(1).Any())
            Page.Item("described as: " + string.Join("; ", described.Select(x => x.Text + " by " + x.Speaker + Notes.Of(x.Sources))));
    }

    private static string Certain(Certainty certainty) => certainty == Certainty.Certainly ? "certainly, if the text is right" : "possibly";

    private static string Reason(CustodyReason reason) => reason switch
    {
        CustodyReason.Stated => "stated for that day or a time around it",
        CustodyReason.Since => "told of an earlier day, end not stated",
        CustodyReason.Released => "released before",
        CustodyReason.Suspended => "suspended sentence",
        _ => "died before",
    };
}
