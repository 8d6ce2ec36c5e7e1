using System.Collections.Generic;
using System.Linq;
using Habeas.Codes;
using Habeas.Records;

namespace Habeas.Cli.Show;

/// <summary>The dossier of a text that takes a position.</summary>
internal sealed class DeclarationSheet(Page page, Book book, Declaration text) : Sheet(page, book)
{
    /// <summary>As what, of which State and group somebody signed.</summary>
    public static string Capacity(Signatory signed, Book book)
    {
        List<string> parts = [];
        if (signed.As is { } role)
            parts.Add(book.Of(role));
        if (signed.State is { } state)
            parts.Add(book.Of(state));
        if (signed.PoliticalGroup is { } group)
            parts.Add(group);
        if (signed.Withdrawn is { } withdrawn)
            parts.Add("withdrawn " + Words.Of(withdrawn));
        return "(" + string.Join(", ", parts) + ")";
    }

    /// <summary>How many signed: as listed, and as stated.</summary>
    public static string Size(Declaration text, Book book)
    {
        if (text.Signatories is not { } signed)
            return "";
        var stated = signed.Stated.Where(f => f.Value is not null)
            .Select(f => Words.Of(f.Value!.Value) + " " + book.Label("unit", f.Counts.Value, f.Counts.Details) + (f.Edition is { } edition ? " (" + book.Of(edition, text) + ")" : "")).ToArray();
        var listed = signed.List.Count > 0 ? signed.List.Count + " signatories listed" : "signatories: " + book.Label("extent", signed.Extent.Value, signed.Extent.Details);
        return "; " + listed + (stated.Length > 0 ? ", stated: " + Words.And(stated) : "");
    }

    public void Print()
    {
        Page.Title(Book.Of(text), text.Id.ToString());
        Names("TITLES", text.Titles, text);
        Head();
        Page.Section("DATES, EACH BY ITS MEANING");
        foreach (var step in text.Steps)
        {
            Page.Item(Teller.Step(step, text) + Teller.Tail(step, text, text.Sources, withSpeaker: !step.ClaimedBy.IsEmpty));
            Remarks(step, text);
        }

        Page.Section("EDITIONS");
        foreach (var edition in text.Editions)
        {
            Page.Item(edition.Id + ": " + (edition.Label?.ToString() ?? "") + (edition.Date is { } date ? ", " + Words.Of(date) : "") + Teller.Tail(edition, text, text.Sources, withSpeaker: false));
            Remarks(edition, text);
        }

        Signatories();
        Demands();
        Page.Section("POSITIONS");
        foreach (var stance in text.Stances)
        {
            Page.Item(Teller.Stance(stance, text) + Teller.Tail(stance, text, text.Sources, withSpeaker: !stance.ClaimedBy.IsEmpty));
            Remarks(stance, text);
        }

        Page.Section("WHAT IT SAYS HAPPENED");
        foreach (var told in text.Assertions)
        {
            Page.Item((Teller.Time(told.Date, told.AsOf) is { } time ? time + ": " : "") + Teller.Event(told, text) + Teller.Tail(told, text, text.Sources, withSpeaker: !told.ClaimedBy.IsEmpty));
            Remarks(told, text);
        }

        Page.Section("FIGURES AND LISTS");
        foreach (var figure in text.Figures)
            Figure(figure, text);
        Page.Section("QUOTATIONS (gist only)");
        foreach (var quotation in text.Quotations)
        {
            Page.Item(Teller.Quotation(quotation, text) + Teller.Tail(quotation, text, text.Sources, withSpeaker: false));
            Remarks(quotation, text);
        }

        Page.Section("ALSO NAMED");
        foreach (var mention in text.Mentions)
            Page.Item(Book.Of(mention, text) + Teller.Tail(mention, text, text.Sources, withSpeaker: false));
        Page.Section("RELATIONS TO OTHER TEXTS");
        foreach (var relation in text.Relations)
            Relation(relation, text);
        Others();
        RecordRemarks(text);
        Sources();
    }

    private void Head()
    {
        Page.Section("WHAT IT IS");
        Page.Item(text.Type is { } type ? Book.Label("declaration", type.Value, type.Details) : "text");
        Identifiers(text.Identifiers, text);
        if (text.Forum is { } forum)
            Page.Item("in the framework of " + Book.Of(forum));
        foreach (var issuer in text.Issuers)
        {
            Page.Item("speaks as author: " + Book.Of(issuer, text) + Teller.Tail(issuer, text, text.Sources, withSpeaker: false));
            Remarks(issuer, text);
        }

        foreach (var officer in text.Officers)
            Page.Item("officer: " + Book.Of(officer, text) + (officer.PoliticalGroup is { } group ? ", " + group : "") + Teller.Tail(officer, text, text.Sources, withSpeaker: false));
        if (text.Commits is { } commits)
            Page.Item("commits: " + Book.Label("commits", commits.Value, commits.Details));
        foreach (var addressee in text.Addressees)
            Page.Item("goes to: " + Book.Of(addressee, text));
        if (!text.Legal.IsEmpty)
            Page.Item("legal basis: " + Teller.Laws(text.Legal));
        if (!text.Topics.IsEmpty)
            Page.Item("topics: " + string.Join(", ", text.Topics.Select(topic => Book.Label("topic", topic.Value, topic.Details))));
    }

    private void Signatories()
    {
        if (text.Signatories is not { } signed)
            return;
        Page.Section("SIGNATORIES");
        Page.Line("list: " + Book.Label("extent", signed.Extent.Value, signed.Extent.Details) + (signed.List.IsEmpty ? "" : ", " + signed.List.Count + " listed"));
        foreach (var figure in signed.Stated)
        {
            Page.Item("stated: " + Teller.Figure(figure, text) + Teller.Tail(figure, text, text.Sources));
            Remarks(figure, text);
            if (figure.Counts == UnitCode.Signatories && figure.Value is { } value && signed.List.Count > 0 && value.Contradicts(Quantity.FromCount(signed.List.Count)))
                Page.Line("stated " + Words.Of(value) + (figure.Edition is { } edition ? " for the edition " + Book.Of(edition, text) : "") + ", listed " + signed.List.Count + (figure.Edition is null ? "" : ": two editions, not a contradiction"), 1);
        }

        var number = 0;
        foreach (var signatory in signed.List)
        {
            Page.Numbered(signatory.Position ?? ++number, (signatory.Honorific is { } honorific ? honorific + " " : "") + (signatory.Who is { } who ? Book.Of(who, text) : signatory.Printed ?? signatory.Described?.ToString() ?? "?")
                + " " + Capacity(signatory, Book) + (signatory.Since is { } since ? ", since the edition " + Book.Of(since, text) : "")
                + (signatory.RepresentedBy is { } by ? ", represented by " + Book.Of(by, text) : "") + Notes.Of(signatory.Sources.Concat(signatory.Support.SelectMany(support => support.Sources))));
            Remarks(signatory, text);
        }

        if (signed.List.IsEmpty)
            return;
        Tally("by State", signed.List.Select(s => s.State is { } state ? Book.Of(state) : NotTold));
        Tally("by group", signed.List.Select(s => s.PoliticalGroup is { } group ? NoGroup.Is(group, text, Book.Records) ? group + InNoGroup : group : NotTold));
        foreach (var kept in signed.Withheld)
            Page.Line(Teller.Withheld(kept));
    }

    private const string NotTold = "not told";

    /// <summary>Who is registered in no group: no group, and not counted as one.</summary>
    private const string InNoGroup = " (in no group)";

    private void Tally(string by, IEnumerable<string> values)
    {
        var groups = values.GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, System.StringComparer.Ordinal).ToArray();
        Page.Line(by + " (" + groups.Count(group => group.Key != NotTold && !group.Key.EndsWith(InNoGroup, System.StringComparison.Ordinal)) + "): " + string.Join(", ", groups.Select(group => group.Key + " " + group.Count())));
    }

    private void Demands()
    {
        Page.Section("DEMANDS");
        foreach (var demand in text.Demands)
            Demand(demand, 0);
    }

    private void Demand(Demand demand, int depth)
    {
        Page.Item(Teller.Demand(demand, text) + Teller.Tail(demand, text, depth == 0 ? text.Sources : [], withSpeaker: !demand.ClaimedBy.IsEmpty), depth);
        Remarks(demand, text, depth);
        foreach (var outcome in demand.Outcomes)
            Page.Line(Teller.Outcome(outcome) + Teller.Tail(outcome, text, []), depth + 1);
        foreach (var inner in demand.Demands)
            Demand(inner, depth + 1);
    }

    /// <summary>What other records say of this text: relations to it, positions on it, its words quoted, pages about it.</summary>
    private void Others()
    {
        Page.Section("WHAT OTHERS SAY ABOUT IT");
        RelationsFrom(text, text.Id);
        foreach (var other in Records.Of<Declaration>().Where(other => other != text))
        {
            foreach (var stance in other.Stances.Where(stance => stance.Toward.Any(IsThis)))
                Page.Item(Book.Of(other) + ": " + Teller.Stance(stance, other) + Teller.Tail(stance, other, other.Sources, withSpeaker: !stance.ClaimedBy.IsEmpty));
            foreach (var quotation in other.Quotations.Where(q => q.Speaker?.Who is { } who && IsThis(who)))
                Page.Item(Book.Of(other) + " quotes it: " + quotation.Gist + Teller.Tail(quotation, other, other.Sources, withSpeaker: false));
            foreach (var demand in Timelines.Statements.Demands(other.Demands).Where(demand => demand.Concerns.Any(IsThis)))
                Page.Item(Book.Of(other) + " takes it up: " + Teller.Demand(demand, other) + Teller.Tail(demand, other, other.Sources, withSpeaker: false));
        }

        foreach (var own in Records.Of<Case>())
        {
            foreach (var told in own.Events.Where(told => told.Instrument is { } instrument && IsThis(instrument)))
                Page.Item(Book.Of(own) + ": " + Teller.Event(told, own) + Teller.Tail(told, own, own.Sources));
        }

        foreach (var source in Records.Of<Source>().Where(source => source.Of == text.Id || source.Reports.Any(IsThis)))
            Page.Item((source.Of == text.Id ? "text read in: " : "reported in: ") + Book.Of(source) + Notes.Of([Citation.Parse(source.Id.ToString())]));
    }

    private bool IsThis(Reference reference) => reference.Record == text.Id;
}
