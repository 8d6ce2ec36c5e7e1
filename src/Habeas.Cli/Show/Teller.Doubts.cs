using System.Collections.Generic;
using System.Linq;
using Habeas.Records;

namespace Habeas.Cli.Show;

/// <content>What stands around a statement: doubts, other readings, what is worked out, what is missing, what is sensitive.</content>
internal sealed partial class Teller
{
    /// <summary>The end of a line: doubt, mark of sensitivity, who says so (unless left to the heading), sources.</summary>
    public string Tail(Statement statement, Record home, IEnumerable<Citation> around, bool withSpeaker = true, IEnumerable<Party>? claimedAround = null)
    {
        var sources = statement.Sources.IsEmpty ? around.ToArray() : [.. statement.Sources];
        var claimedBy = statement.ClaimedBy.IsEmpty ? claimedAround ?? [] : statement.ClaimedBy;
        var speaker = withSpeaker ? book.Speaker(claimedBy, sources, home) : "";
        return Marks(statement) + (speaker.Length > 0 ? ", says " + speaker : "") + notes.Of(sources) + Supports(statement);
    }

    /// <summary>The doubt of the source, the grade of the publisher, what is sensitive and for whom, in brackets.</summary>
    public string Marks(Statement statement)
    {
        List<string> marks = [];
        if (statement.Standing is { } standing)
            marks.Add(book.Label("standing", standing.Value, standing.Details).ToUpperInvariant());
        if (statement.Hedge is { } hedge)
            marks.Add("doubt of the source: " + book.Label("hedge", hedge.Value, hedge.Details));
        if (statement.Confidence is { } confidence)
            marks.Add("this publisher's grade: " + book.Label("confidence", confidence.Value, confidence.Details));
        if (!statement.Sensitive.IsEmpty)
            marks.Add("SENSITIVE: " + string.Join(", ", statement.Sensitive.Select(code => book.Label("sensitive", code.Value, code.Details))));
        if (statement.Access is { } access)
            marks.Add("access: " + book.Label("access", access.Value, access.Details));
        return string.Concat(marks.Select(mark => " [" + mark + "]"));
    }

    /// <summary>What else a reader must know before relying on a statement, a line each.</summary>
    public IReadOnlyList<string> Remarks(Statement statement, Record home)
    {
        List<string> remarks = [];
        foreach (var contest in statement.Contested)
            remarks.Add("contested: " + book.Label("contest", contest.How.Value, contest.How.Details) + " by " + book.Of(contest.ClaimedBy, home) + notes.Of(contest.Sources));
        foreach (var variant in statement.Variants)
            remarks.Add("another reading of " + Words.OfProperty(variant.Property) + ": " + variant.Reading + " (" + book.Label("variantWhy", variant.Why.Value, variant.Why.Details) + ")" + notes.Of(variant.Sources));
        foreach (var other in statement.Contradicts)
            remarks.Add("cannot be true together with: " + book.Of(other, home));
        foreach (var worked in statement.Inferred)
            remarks.Add("worked out, not printed: " + Words.OfProperty(worked.Property) + " (" + worked.Basis + ")");
        foreach (var wording in statement.Wording)
            remarks.Add("printed for " + Words.OfProperty(wording.Property) + ": \"" + wording.Text + "\"");
        if (!statement.Unknown.IsEmpty)
            remarks.Add("looked for and not found: " + string.Join(", ", statement.Unknown.Select(Words.OfProperty)));
        foreach (var kept in statement.Withheld)
            remarks.Add(Withheld(kept));
        if (statement.Note is { } note)
            remarks.Add("note: " + note);
        return remarks;
    }

    public string Withheld(Withheld kept) =>
        "not given here: " + Words.OfProperty(kept.Property) + (kept.Items is { } items ? " (" + Words.Of(items) + ")" : "") + ", why: " + book.Label("withheldWhy", kept.Why.Value, kept.Why.Details);

    private string Supports(Statement statement) => string.Concat(statement.Support.GroupBy(support => string.Join(' ', support.Sources)).Select(group =>
        "; " + Words.And([.. group.Select(support => Words.OfProperty(support.Property))]) + " also in" + notes.Of(group.First().Sources)));
}
