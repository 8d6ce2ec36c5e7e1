using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Codes;
using Habeas.Records;
using Habeas.Timelines;

namespace Habeas.Cli.Show;

/// <summary>Calls records, items, parties and codes by names a reader knows.</summary>
internal sealed class Book(RecordSet records, Func<string, string, string?> addedLabel)
{
    public RecordSet Records { get; } = records;

    public string Label(string list, string code, CodeInfo? details) => details?.Label ?? addedLabel(list, code) ?? Words.OfCode(code);

    public string Of(EventCode code) => Label("event", code.Value, code.Details);

    public string Of(StatesCode code) => Label("states", code.Value, code.Details);

    public string Of(RoleCode code) => Label("role", code.Value, code.Details);

    public string Of(RelationCode code) => Label("relation", code.Value, code.Details);

    public string Of(RecordId id) => Records.Find(id) is { } record ? Of(record) : id.ToString();

    public string Of(Record record) => record switch
    {
        { Retracted: not null } => record.Id + " (retracted)",
        Person p => First(p.Names) ?? p.Id.ToString(),
        Group g => First(g.Names) ?? g.Id.ToString(),
        Body b => Short(b.Names) ?? b.Id.ToString(),
        Law l => First(l.Titles) ?? l.Id.ToString(),
        Case c => "the case of " + (c.Subject is { } subject ? Of(subject) : c.Id.ToString()),
        Incident i => First(i.Names) ?? (i.Type is { } type ? Label("incident", type.Value, type.Details) : i.Id.ToString()) + (i.Date is { } date ? " of " + Words.Of(date) : ""),
        Declaration d => OfText(d),
        Source s => OfSource(s),
        _ => record.Id.ToString(),
    };

    /// <summary>A reference to an item is told by what the item is and where it stands; within the same record the place is left out.</summary>
    public string Of(Reference reference, Record home)
    {
        var id = reference.Record ?? home.Id;
        if (reference.Item is null)
            return Of(id);
        if (Records.Find(reference, home.Id) is not { } item)
            return reference.ToString();
        var name = OfItem(item);
        return id == home.Id || Records.Find(id) is Case && item is Charge ? name : name + " (" + Of(id) + ")";
    }

    public string OfItem(Item item) => item switch
    {
        Charge c => Offence(c),
        Event e => Of(e.Type) + (e.Label is { } label ? " (" + label + ")" : ""),
        Figure { Label: { } label } f => f.Counts == UnitCode.Persons ? label.ToString() : Label("unit", f.Counts.Value, f.Counts.Details) + ": " + label,
        Figure f => Label("unit", f.Counts.Value, f.Counts.Details),
        Demand d => Label("action", d.Action.Value, d.Action.Details) + (d.Label is { } label ? " (" + label + ")" : ""),
        Stance s => Label("stance", s.Type.Value, s.Type.Details) + (s.Label is { } label ? " (" + label + ")" : ""),
        Quotation q => "quotation (" + q.Gist + ")",
        Edition e => e.Label?.ToString() ?? e.Id ?? "?",
        Step s => Label("step", s.Type.Value, s.Type.Details) + (s.Date is { } date ? " " + Words.Of(date) : ""),
        Record record => Of(record),
        Statement { Id: { } id } => "#" + id,
        _ => "?",
    };

    public string Offence(Charge charge) =>
        charge.Offence is { } offence ? Label("offence", offence.Value, offence.Details) + (charge.Label is { } label ? " (" + label + ")" : "") : charge.Label?.ToString() ?? "charge";

    public string Of(Party party, Record home)
    {
        var name = party.Who is { } who ? Of(who, home) : party.Described?.ToString() ?? party.Printed ?? "?";
        List<string> more = [];
        if (party.Count is { } count)
            more.Add(Words.Of(count));
        if (party is not Signatory && party.As is { } role)
            more.Add(Of(role));
        if (party.Capacity is { } capacity)
            more.Add(capacity.ToString());
        if (party.Who is not null && party.Printed is { } printed && printed != name)
            more.Add("printed \"" + printed + "\"");
        if (party.Who is null && party.State is { } state)
            more.Add(Of(state));
        return name + (more.Count > 0 ? " (" + string.Join(", ", more) + ")" : "");
    }

    public string Of(IEnumerable<Party> parties, Record home) => Words.And([.. parties.Select(party => Of(party, home))]);

    /// <summary>
    /// Who says something: the parties named; else, in a declaration's own record, the declaration; else the texts that the sources carry, or their publishers.
    /// </summary>
    public string Speaker(IEnumerable<Party> claimedBy, IEnumerable<Citation> sources, Record home)
    {
        var parties = claimedBy.ToArray();
        if (parties.Length > 0)
            return Of(parties, home);
        return home is Declaration ? Of(home) : Words.And([.. sources.Select(citation => citation.Source).Distinct().Select(OfTextIn).Distinct()]);
    }

    private string OfTextIn(RecordId id)
    {
        if (Records.Find(id) is not Source source)
            return id.ToString();
        return source.Of is { } text ? Of(text) : source.Publishers.IsEmpty ? Of(source) : Of(source.Publishers, source);
    }

    private string OfText(Declaration text)
    {
        var type = text.Type is { } code ? Label("declaration", code.Value, code.Details) : "text";
        var by = text.Forum is { } forum ? Of(forum) : text.Issuers.IsEmpty ? "" : Words.And([.. text.Issuers.Where(p => p.Who is not null).Select(p => Of(p.Who!.Value, text))]);
        var head = (by + " " + type).Trim();
        if (text.Identifiers is [var first, ..])
            return head + (first.Number.All(char.IsAsciiDigit) ? " No. " : " ") + first.Number;
        if (text.Titles is [var title, ..] && text.Steps.IsEmpty && text.Type != DeclarationCode.Article)
            return head + " \"" + title.Text + "\"";
        return head + (DateOf(text) is { } date ? " of " + Words.Within(date) : "");
    }

    private EdtfDate? DateOf(Declaration text) =>
        text.Steps.IsEmpty
            ? Records.Of<Source>().Where(source => source.Of == text.Id).Select(source => source.Published).FirstOrDefault(published => published is not null)
            : text.Steps.Select(step => step.Date).FirstOrDefault(date => date is not null);

    private string OfSource(Source source)
    {
        if (First(source.Titles) is { } title)
            return "\"" + title + "\"";
        var type = source.Type is { } code ? Label("source", code.Value, code.Details) : "source";
        return (source.Publishers.IsEmpty ? "" : Of(source.Publishers.Take(2).Select(p => new Party { Who = p.Who, Described = p.Described, Printed = p.Printed }), source) + " ") + type
            + (source.Published is { } published ? ", published " + Words.Of(published) : "");
    }

    private static string? First(IEnumerable<Name> names) => names.FirstOrDefault()?.Text;

    private static string? Short(RecordList<Name> names) => names.FirstOrDefault(name => name.Use == NameUseCode.Abbreviation)?.Text ?? First(names);
}
