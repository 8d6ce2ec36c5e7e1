using System.Collections.Generic;
using System.Linq;
using Habeas.Codes;
using Habeas.Records;

namespace Habeas.Cli.Show;

/// <summary>Puts statements into words, with every doubt that they carry.</summary>
internal sealed partial class Teller(Book book, SourceNotes notes)
{
    public string Event(Event told, Record home, bool withVictims = true)
    {
        List<string> parts = [Head(told)];
        Add(parts, "to", withVictims ? book.Of(told.Victims, home) : "");
        if (told.Applies is { } applies && applies != AppliesCode.Each)
            parts.Add(applies == AppliesCode.Group ? "said of the group as a whole" : "whether of each is unclear");
        Add(parts, "by", book.Of(told.Actors, home));
        Add(parts, "through", book.Of(told.Through, home));
        Add(parts, "aimed at", book.Of(told.Target, home));
        Add(parts, "methods:", Codes("method", told.Methods.Select(m => (m.Value, m.Details))));
        Add(parts, "purpose:", Codes("purpose", told.Purposes.Select(p => (p.Value, p.Details))));
        Add(parts, "place:", told.Place is { } place ? Place(place) : "");
        Add(parts, "from", told.From is { } from ? Place(from) : "");
        Add(parts, "about", References(told.Concerns, home));
        Add(parts, "after", References(told.After, home));
        Add(parts, "part of", told.PartOf is { } whole ? book.Of(whole, home) : "");
        Add(parts, "in place of", told.Replaces is { } replaced ? book.Of(replaced, home) : "");
        Add(parts, "under", Laws(told.Legal));
        Add(parts, "text", told.Instrument is { } instrument ? book.Of(instrument, home) : "");
        if (told.Cause is { } cause)
            parts.Add("because of " + Cause(cause, home));
        return string.Join("; ", parts);
    }

    public string Part(Part part) => Joined(
        (part.Suspended == true ? "suspended sentence of " : "") + book.Label("penalty", part.Type.Value, part.Type.Details),
        part.Portion is { } portion ? "of " + book.Label("portion", portion.Value, portion.Details) : null,
        part.Term is { } term ? Words.Of(term) : null,
        part.Amount is { } amount ? Amount(amount) : null,
        part.Label is { } label ? "(" + label + ")" : null,
        part.Unknown.Contains("term") ? "(term not told)" : null);

    public string Figure(Figure figure, Record home)
    {
        var unit = figure is { Value.Most: 1 } && figure.Counts == UnitCode.Persons ? "person" : book.Label("unit", figure.Counts.Value, figure.Counts.Details);
        var text = Joined(
            figure.Value is { } value ? Words.Of(value) : null,
            unit + (figure.Value is null && figure.Trend is null ? " (number not told)" : "") + (figure.Label is { } label ? ": " + label : ""),
            figure.Trend is { } trend ? "(" + book.Label("trend", trend.Value, trend.Details) + (figure.Change is { } change ? " by " + Words.Of(change) : "") + ")" : null);
        List<string> parts = [text];
        if (figure.State is { } state)
            parts.Add(book.Of(state));
        if (Time(figure.Date, figure.AsOf) is { } time)
            parts.Add(time);
        Add(parts, "edition", figure.Edition is { } edition ? book.Of(edition, home) : "");
        Add(parts, "definition", figure.Definition is { } definition ? book.Of(definition, home) : "");
        Add(parts, "of each is said", Means(figure));
        Add(parts, figure.Extent == ExtentCode.Partial ? "among them" : "namely", book.Of(figure.Members, home));
        return string.Join("; ", parts);
    }

    public string Means(Figure figure) => Means(figure.Means, figure.As);

    public string Means(IEnumerable<EventCode> means, RoleCode? designated) =>
        string.Join(", ", means.Select(type => book.Of(type) + (type == EventCode.Designation && designated is { } role ? " as " + book.Of(role) : "")));

    public string Demand(Demand demand, Record home)
    {
        List<string> parts =
        [
            book.Label("verb", demand.Verb.Value, demand.Verb.Details) + ": " + book.Label("action", demand.Action.Value, demand.Action.Details) + (demand.Label is { } label ? " (" + label + ")" : ""),
        ];
        Add(parts, "of", book.Of(demand.Addressees, home));
        Add(parts, "for", book.Of(demand.Beneficiaries, home));
        Add(parts, "under", Laws(demand.Legal));
        Add(parts, "taking up", References(demand.Concerns, home));
        Add(parts, "by", demand.Deadline is { } deadline ? Words.Of(deadline) : "");
        if (demand.Condition is { } condition)
            parts.Add(Joined(book.Label("condition", condition.Type.Value, condition.Type.Details), condition.Label?.ToString(), References(condition.Concerns, home)));
        return string.Join("; ", parts);
    }

    public string Outcome(Outcome outcome) =>
        "outcome: " + book.Label("demandOutcome", outcome.Type.Value, outcome.Type.Details) + (Time(outcome.Date, outcome.AsOf) is { } time ? ", " + time : "");

    public string Stance(Stance stance, Record home)
    {
        List<string> parts = [book.Label("stance", stance.Type.Value, stance.Type.Details) + (stance.Label is { } label ? ": " + label : "")];
        Add(parts, "toward", References(stance.Toward, home));
        Add(parts, "under", Laws(stance.Legal));
        return string.Join("; ", parts);
    }

    /// <summary>Never the words themselves: the records do not have them.</summary>
    public string Quotation(Quotation quotation, Record home)
    {
        List<string> parts = [quotation.Gist.ToString()];
        parts.Add("words of " + (quotation.Speaker is { } speaker ? book.Of(speaker, home) : "a speaker not told"));
        Add(parts, "first used in", quotation.Occasion is { } occasion ? book.Of(occasion, home) : "");
        Add(parts, "altered", Codes("altered", quotation.Altered.Select(a => (a.Value, a.Details))));
        if (quotation.Original is { } original)
            parts.Add("compared with the original" + notes.Of([original]));
        return string.Join("; ", parts);
    }

    public string Step(Step step, Record home)
    {
        List<string> parts = [(step.Date is { } date ? Words.Of(date) : "date not told") + ": " + book.Label("step", step.Type.Value, step.Type.Details)];
        Add(parts, "by", book.Of(step.Issuers, home));
        Add(parts, "for", step.State is { } state ? book.Of(state) : "");
        Add(parts, "session", step.Session?.ToString() ?? "");
        Add(parts, "edition", step.Edition is { } edition ? book.Of(edition, home) : "");
        if (step.Votes is { } votes)
            parts.Add("votes: " + Joined(votes.For is { } yes ? Words.Of(yes) + " for" : null, votes.Against is { } no ? Words.Of(no) + " against" : null, votes.Abstained is { } none ? Words.Of(none) + " abstained" : null));
        return string.Join("; ", parts);
    }

    public string Place(Place place)
    {
        List<string> parts = [];
        foreach (var part in new[] { place.Label?.ToString(), place.Facility is { } facility ? book.Of(facility) : null, place.Locality, place.Region, place.State is { } state ? book.Of(state) : null })
        {
            if (part is not null)
                parts.Add(part);
        }

        if (place.Unknown.Contains("facility"))
            parts.Add("facility not told");
        return string.Join(", ", parts) + (place.Note is { } note ? " (" + note + ")" : "");
    }

    public string References(IEnumerable<Reference> references, Record home) => Words.And([.. references.Select(reference => book.Of(reference, home))]);

    public string Laws(IEnumerable<LawReference> laws) => Words.And(
    [
        .. laws.Select(law => Joined(law.Article is { } article ? "article " + article + " of" : null, book.Of(law.Law.Record ?? default), law.Label is { } label ? "(" + label + ")" : null)),
    ]);

    public static string? Time(EdtfDate? date, EdtfDate? asOf) => date is { } d ? Words.Of(d) : asOf is { } a ? "as of " + Words.Within(a) : null;

    private string Head(Event told)
    {
        var mode = told.Mode is { } how ? book.Label("mode", how.Value, how.Details).ToUpperInvariant() + " (not told to have " + (how == ModeCode.Attempted ? "succeeded" : "happened") + "): " : "";
        var text = mode + book.Of(told.Type) + (told.Label is { } label ? " (" + label + ")" : "");
        if (told.As is { } role)
            text += (told.Type == EventCode.Designation ? ": " : " as ") + book.Of(role);
        List<string> more = [];
        if (told.Outcome is { } outcome)
            more.Add(book.Label("outcome", outcome.Value, outcome.Details) + (told.Final is { } final ? final ? ", final" : ", not final" : ""));
        if (told.Regime is { } regime)
            more.Add(book.Label("regime", regime.Value, regime.Details));
        if (told.Notice is { } notice)
            more.Add(book.Label("notice", notice.Value, notice.Details));
        if (told.Term is { } term)
            more.Add(Words.Of(term));
        if (told.Amount is { } amount)
            more.Add(Amount(amount));
        if (told.Lasted is { } lasted)
            more.Add("lasting " + Words.Of(lasted) + " by then");
        more.AddRange(told.Parts.Select(Part));
        return more.Count == 0 ? text : text + ": " + string.Join(", ", more);
    }

    private string Cause(Cause cause, Record home) =>
        Joined(cause.Hedge is { } hedge ? "(" + book.Label("hedge", hedge.Value, hedge.Details) + ")" : null, cause.Label?.ToString(),
            cause.Concerns.IsEmpty ? null : cause.Label is null ? References(cause.Concerns, home) : "(" + References(cause.Concerns, home) + ")");

    private string Codes(string list, IEnumerable<(string Value, CodeInfo? Details)> codes) => Words.And([.. codes.Select(code => book.Label(list, code.Value, code.Details))]);

    private static string Amount(Amount amount) => Joined(Words.Of(amount.Value), amount.Currency, amount.Unit);

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));

    private static void Add(List<string> parts, string word, string text)
    {
        if (text.Length > 0)
            parts.Add(word + " " + text);
    }
}
