using System.Linq;
using Habeas.Records;

namespace Habeas.Cli.Show;

/// <summary>The dossier of an incident, body, law, source or link.</summary>
internal sealed class PlainSheet(Page page, Book book, Record record) : Sheet(page, book)
{
    public void Print()
    {
        Page.Title(Book.Of(record), record.Id.ToString());
        switch (record)
        {
            case Incident incident:
                Incident(incident);
                break;
            case Body body:
                Body(body);
                break;
            case Law law:
                Law(law);
                break;
            case Source source:
                Source(source);
                break;
            case Link link:
                Link(link);
                break;
        }

        Page.Section("RELATIONS FROM OTHER RECORDS");
        RelationsFrom(record, record.Id);
        RecordRemarks(record);
        Page.Section("READ IN");
        var read = Notes.Of(record.Sources);
        if (read.Length > 0)
            Page.Line(read.Trim());
        Sources();
    }

    private void Incident(Incident incident)
    {
        Names("NAMES", incident.Names, incident);
        Page.Section("WHAT IT WAS");
        if (incident.Type is { } type)
            Page.Item(Book.Label("incident", type.Value, type.Details));
        if (Teller.Time(incident.Date, incident.AsOf) is { } time)
            Page.Item(time);
        if (incident.Place is { } place)
            Page.Item("place: " + Teller.Place(place));
        if (incident.State is { } state)
            Page.Item("State: " + Book.Of(state));
        if (incident.PartOf is { } whole)
            Page.Item("part of: " + Book.Of(whole, incident));
        Page.Section("WHO TOOK PART");
        foreach (var party in incident.Participants)
            Page.Item(Book.Of(party, incident) + Teller.Tail(party, incident, incident.Sources, withSpeaker: false));
        Page.Section("EVENTS");
        foreach (var told in incident.Events)
        {
            Page.Item((Teller.Time(told.Date, told.AsOf) is { } when ? when + ": " : "") + Teller.Event(told, incident) + Teller.Tail(told, incident, incident.Sources));
            Remarks(told, incident);
        }

        Page.Section("FIGURES");
        foreach (var figure in incident.Figures)
            Figure(figure, incident, withSpeaker: true);
    }

    private void Body(Body body)
    {
        Names("NAMES", body.Names, body);
        Page.Section("WHAT IT IS");
        if (body.Type is { } type)
            Page.Item(Book.Label("body", type.Value, type.Details));
        if (body.Parent is { } parent)
            Page.Item("part of: " + Book.Of(parent));
        if (body.State is { } state)
            Page.Item("State: " + Book.Of(state));
        Identifiers(body.Identifiers, body);
        Facts(body.Facts, body);
        Page.Section("SESSIONS");
        foreach (var session in body.Sessions)
            Page.Item((session.Label?.ToString() ?? "session") + (session.Date is { } date ? ": " + Words.Of(date) : "") + Teller.Tail(session, body, body.Sources, withSpeaker: false));
        Page.Section("WHAT IT ASKS OF ITS OWN TEXTS");
        foreach (var needed in body.Requirements)
        {
            Page.Item(Book.Label("requirement", needed.About.Value, needed.About.Details) + (needed.Applies is { } applies ? " of a " + Book.Label("declaration", applies.Value, applies.Details) : "")
                + (needed.Value is { } value ? ": " + Words.Of(value) : "") + (needed.Date is { } date ? ", " + Words.Of(date) : "") + Teller.Tail(needed, body, body.Sources, withSpeaker: false));
        }

        Acts(body);
        Page.Section("TEXTS MADE BY IT OR IN ITS FRAMEWORK");
        foreach (var text in Records.Of<Declaration>().Where(text => text.Forum == body.Id || text.Issuers.Any(issuer => issuer.Who?.Record == body.Id)))
            Page.Item(Book.Of(text) + " (" + text.Id + ")" + DeclarationSheet.Size(text, Book));
    }

    /// <summary>What the body is said to have done, and what it is asked to do.</summary>
    private void Acts(Body body)
    {
        bool Is(Party party) => party.Who is { Item: null } who && who.Record == body.Id;
        Page.Section("WHAT IT IS SAID TO HAVE DONE");
        foreach (var other in Records)
        {
            foreach (var told in other switch { Case c => c.Events, Incident i => i.Events, Declaration d => d.Assertions, _ => default })
            {
                if (told.Actors.Any(Is))
                    Page.Item(Book.Of(other) + ": " + (Teller.Time(told.Date, told.AsOf) is { } time ? time + ", " : "") + Teller.Event(told, other) + Teller.Tail(told, other, other.Sources));
            }
        }

        Page.Section("WHAT IS ASKED OF IT");
        foreach (var text in Records.Of<Declaration>())
        {
            foreach (var demand in Timelines.Statements.Demands(text.Demands).Where(demand => demand.Addressees.Any(Is)))
                Page.Item(Book.Of(text) + " " + Teller.Demand(demand, text) + Teller.Tail(demand, text, text.Sources, withSpeaker: !demand.ClaimedBy.IsEmpty)
                    + string.Concat(demand.Outcomes.Select(outcome => "; " + Teller.Outcome(outcome))));
        }
    }

    private void Law(Law law)
    {
        Names("TITLES", law.Titles, law);
        Page.Section("WHAT IT IS");
        if (law.Type is { } type)
            Page.Item(Book.Label("law", type.Value, type.Details));
        if (law.State is { } state)
            Page.Item("State: " + Book.Of(state));
        Identifiers(law.Identifiers, law);
        Page.Section("DATES, EACH BY ITS MEANING");
        foreach (var step in law.Steps)
        {
            Page.Item(Teller.Step(step, law) + Teller.Tail(step, law, law.Sources));
            Remarks(step, law);
        }

        Page.Section("ARTICLES");
        foreach (var article in law.Articles)
        {
            Page.Item("article " + article.Number + (article.Label is { } label ? ": " + label : "") + (article.MaxTerm is { } max ? ", up to " + Words.Of(max) : "")
                + (article.Formerly is { } formerly ? ", formerly article " + formerly : "") + Teller.Tail(article, law, law.Sources, withSpeaker: false));
        }
    }

    private void Source(Source source)
    {
        Names("TITLES", source.Titles, source);
        Page.Section("WHAT IT IS");
        if (source.Type is { } type)
            Page.Item(Book.Label("source", type.Value, type.Details));
        foreach (var publisher in source.Publishers)
        {
            Page.Item("published by: " + Book.Of(publisher, source));
            Remarks(publisher, source);
        }

        foreach (var author in source.Authors)
            Page.Item("author: " + Book.Of(author, source));
        if (source.Published is { } published)
            Page.Item("published: " + Words.Of(published));
        if (source.Of is { } of)
            Page.Item((source.TextType is { } textType ? Book.Label("textType", textType.Value, textType.Details) : "text") + " of " + Book.Of(of));
        if (!source.Reports.IsEmpty)
            Page.Item("reports: " + Teller.References(source.Reports, source));
        if (source.Damage is { } damage)
            Page.Item("damage: " + damage);
        foreach (var line in new[] { source.Address, source.Archived, source.Hash })
        {
            if (line is not null)
                Page.Item(line);
        }

        var citing = Records.Where(other => other.Sources.Any(c => c.Source == source.Id) || Timelines.Statements.Of(other).Any(s => s.Sources.Any(c => c.Source == source.Id)))
            .Select(other => other.Id.ToString()).ToArray();
        if (citing.Length > 0)
            Page.Item("cited in " + citing.Length + " records: " + string.Join(", ", citing));
        foreach (var consent in source.Consent)
        {
            Page.Item("consent of " + Book.Of(consent.GivenBy, source) + ", " + Words.Of(consent.Date) + ": " + string.Join(", ", consent.Uses.Select(use => Book.Label("use", use.Value, use.Details)))
                + "; for " + Book.Label("access", consent.Audience.Value, consent.Audience.Details) + (consent.Withdrawn is { } withdrawn ? "; WITHDRAWN " + Words.Of(withdrawn) : ""));
        }
    }

    private void Link(Link link)
    {
        Page.Section("WHAT IT LINKS");
        Page.Item((link.Type is { } type ? Book.Label("link", type.Value, type.Details) : "link") + ": " + Teller.References(link.Records, link));
        if (link.Basis is { } basis)
            Page.Item("basis: " + basis);
        if (!link.ClaimedBy.IsEmpty)
            Page.Item("says " + Book.Of(link.ClaimedBy, link));
        if (link.Revokes is { } revoked)
            Page.Item("revokes " + revoked);
    }
}
