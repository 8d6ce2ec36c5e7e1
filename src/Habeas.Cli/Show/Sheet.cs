using System.Collections.Generic;
using System.Linq;
using Habeas.Records;
using Habeas.Timelines;

namespace Habeas.Cli.Show;

/// <summary>What all dossiers share.</summary>
internal abstract class Sheet
{
    protected Sheet(Page page, Book book)
    {
        Page = page;
        Book = book;
        Teller = new Teller(book, Notes);
    }

    protected Page Page { get; }

    protected Book Book { get; }

    protected SourceNotes Notes { get; } = new();

    protected Teller Teller { get; }

    protected RecordSet Records => Book.Records;

    public static void Print(Record record, Page page, Book book, CalendarDay? on)
    {
        switch (record)
        {
            case { Retracted: { } retracted }:
                page.Title(record.Id + ": retracted", Words.Of(retracted.Date) + ": " + retracted.Reason + (retracted.ReplacedBy is { } by ? "; see " + by : ""));
                break;
            case Case or Person or Group:
                new SubjectSheet(page, book, record, on).Print();
                break;
            case Declaration text:
                new DeclarationSheet(page, book, text).Print();
                break;
            case Body body when book.Records.Of<Case>().Any(own => own.Subject == body.Id):
                new SubjectSheet(page, book, body, on).Print();
                break;
            default:
                new PlainSheet(page, book, record).Print();
                break;
        }
    }

    protected void Names(string heading, IEnumerable<Name> names, Record home)
    {
        Page.Section(heading);
        foreach (var name in names)
        {
            List<string> more = [];
            if (name.Use is { } use)
                more.Add(Book.Label("nameUse", use.Value, use.Details));
            if (name.Script is { } script)
                more.Add(script);
            if (name.Romanisation is { } romanisation)
                more.Add("romanised by " + romanisation);
            if (name.Date is { } date)
                more.Add(Words.Of(date));
            var printedBy = name.Sources.GroupBy(citation => citation.Source).Select(group => Book.Speaker([], group.Take(1), Anonymous) + Notes.Of(group)).ToArray();
            Page.Item(name.Text + (more.Count > 0 ? " (" + string.Join(", ", more) + ")" : "")
                + (printedBy.Length > 0 ? ", printed in " + Words.And(printedBy) : Notes.Of(home.Sources)) + Teller.Marks(name));
            Remarks(name, home);
        }
    }

    protected void Identifiers(IEnumerable<Identifier> identifiers, Record home)
    {
        foreach (var identifier in identifiers)
        {
            Page.Item(Book.Label("scheme", identifier.Scheme.Value, identifier.Scheme.Details) + " " + identifier.Number
                + (identifier.Edition is { } edition ? " (edition " + Book.Of(edition, home) + ")" : ""));
        }
    }

    protected void Facts(IEnumerable<Fact> facts, Record home)
    {
        foreach (var fact in facts)
        {
            List<string> parts = [];
            if (FactText(fact) is { Length: > 0 } text)
                parts.Add(text);
            if (fact.Value is { } value)
                parts.Add(Words.Of(value));
            if (fact.In is { } body)
                parts.Add("at " + Book.Of(body));
            if (fact.State is { } state)
                parts.Add(Book.Of(state));
            if (fact.Place is { } place)
                parts.Add(Teller.Place(place));
            if (Teller.Time(fact.Date, fact.AsOf) is { } time)
                parts.Add(time);
            Page.Item(Book.Label("fact", fact.Type.Value, fact.Type.Details) + ": " + string.Join(", ", parts) + Teller.Tail(fact, home, home.Sources));
            Remarks(fact, home);
        }
    }

    protected static string FactText(Fact fact)
    {
        var code = fact.Code is { } value ? Habeas.Codes.CodeLists.Occupation.Find(value)?.Label ?? Words.OfCode(value) : null;
        return code is null ? fact.Label?.ToString() ?? "" : fact.Label is { } label ? code + ", " + label : code;
    }

    protected void Figure(Figure figure, Record home, int depth = 0, bool withSpeaker = false)
    {
        Page.Item(Teller.Figure(figure, home) + Teller.Tail(figure, home, depth == 0 ? home.Sources : [], withSpeaker: withSpeaker && depth == 0), depth);
        Remarks(figure, home, depth);
        foreach (var breakdown in figure.Breakdowns)
        {
            Page.Line("by " + Book.Label("dimension", breakdown.Dimension.Value, breakdown.Dimension.Details) + ":", depth + 1);
            foreach (var inner in breakdown.Figures)
                Figure(inner, home, depth + 1);
        }

        if (figure.Including.Count > 0)
            Page.Line("including (these may overlap):", depth + 1);
        foreach (var inner in figure.Including)
            Figure(inner, home, depth + 1);
    }

    protected void Relation(Relation relation, Record home)
    {
        var to = relation.To is { } target ? Book.Of(target, home) : relation.Described?.ToString() ?? "?";
        var count = relation.Count is { } number ? " (" + Words.Of(number) + ")" : "";
        Page.Item(Book.Of(relation.Type) + ": " + to + count + (relation.Date is { } date ? ", " + Words.Of(date) : "") + Teller.Tail(relation, home, home.Sources));
        Remarks(relation, home);
    }

    /// <summary>What other records relate to this one, told from their side.</summary>
    protected void RelationsFrom(Record here, params RecordId[] ids)
    {
        foreach (var other in Records.Where(other => other != here))
        {
            foreach (var relation in Relations(other).Where(relation => relation.To is { } to && to.Record is { } target && ids.Contains(target)))
            {
                var about = relation.To?.Item is null ? "" : " (of " + Book.Of(relation.To.Value, other) + ")";
                var line = other is Person ? Book.Of(relation.Type) + " of " + Book.Of(other) : Book.Of(other) + ": " + Book.Of(relation.Type) + " this";
                Page.Item(line + about + (relation.Date is { } date ? ", " + Words.Of(date) : "") + Teller.Tail(relation, other, other.Sources));
                Remarks(relation, other);
            }
        }
    }

    protected void Remarks(Statement statement, Record home, int depth = 0)
    {
        foreach (var remark in Teller.Remarks(statement, home))
            Page.Line(remark, depth + 1);
    }

    /// <summary>What is said of the record as a whole.</summary>
    protected void RecordRemarks(params Record[] records)
    {
        Page.Section("ABOUT THE RECORD");
        foreach (var record in records)
        {
            foreach (var worked in record.Inferred)
                Page.Item(record.Id + ": worked out, not printed: " + Words.OfProperty(worked.Property) + " (" + worked.Basis + ")");
            if (!record.Unknown.IsEmpty)
                Page.Item(record.Id + ": looked for and not found: " + string.Join(", ", record.Unknown.Select(Words.OfProperty)));
            foreach (var kept in record.Withheld)
                Page.Item(record.Id + ": " + Teller.Withheld(kept));
            if (record.Access is { } access)
                Page.Item(record.Id + ": access: " + Book.Label("access", access.Value, access.Details));
            if (record.Note is { } note)
                Page.Item(record.Id + ": note: " + note);
        }
    }

    protected void Sources()
    {
        Page.Section("SOURCES");
        // Telling one source can cite no other, so the list does not grow while it is printed.
        for (var i = 0; i < Notes.Cited.Count; i++)
        {
            var id = Notes.Cited[i];
            if (Records.Find(id) is not Source source)
            {
                Page.Numbered(i + 1, id + " (no such record here)");
                continue;
            }

            List<string> parts = [Book.Of(source)];
            if (source.Published is { } published && !source.Titles.IsEmpty)
                parts.Add("published " + Words.Of(published));
            if (source.Of is { } text)
                parts.Add((source.TextType is { } type ? Book.Label("textType", type.Value, type.Details) : "text") + " of " + Book.Of(text));
            if (!source.Reports.IsEmpty)
                parts.Add("reports " + Teller.References(source.Reports, source));
            if (source.Address is { } address)
                parts.Add(address);
            parts.Add(id.ToString());
            Page.Numbered(i + 1, string.Join("; ", parts));
        }
    }

    // Somebody's page prints a name whatever record the name stands in.
    private static readonly Link Anonymous = new() { Id = RecordId.Parse("link:none") };

    private static RecordList<Relation> Relations(Record record) => record switch
    {
        Person person => person.Relations,
        Case own => own.Relations,
        Declaration text => text.Relations,
        _ => default,
    };
}
