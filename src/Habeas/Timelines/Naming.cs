using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Codes;
using Habeas.Records;

namespace Habeas.Timelines;

/// <summary>A declaration that names somebody, and in what it does so.</summary>
/// <remarks>Named is who stands in an item as a party, a member of a figure or a subject of a case referred to; signing is not being named, and a text that is said to omit somebody does not name them.</remarks>
public sealed class Naming
{
    private Naming(Declaration text, Statement[] items)
    {
        Text = text;
        Items = items;
    }

    /// <summary>The declaration.</summary>
    public Declaration Text { get; }

    /// <summary>The demands, stances, assertions, figures and quotations that name the subject or, through a figure or a case, mean it; empty where it is only mentioned.</summary>
    public IReadOnlyList<Statement> Items { get; }

    /// <summary>The demands, also those that stand within another, made for the subject.</summary>
    public IEnumerable<Demand> Demands => Items.OfType<Demand>();

    /// <summary>
    /// All declarations that name a person, group or body, in order of their first step; a text of which no step is told stands at the publication of its source, after the
    /// texts of that day. The undated come last, by id.
    /// </summary>
    public static IReadOnlyList<Naming> Of(RecordSet records, RecordId subject)
    {
        Guard.NotNull(records, nameof(records));
        var cases = records.Of<Case>().Where(own => own.Subject == subject).Select(own => own.Id).ToArray();
        var namings = records.Of<Declaration>().Select(text => Find(text, subject, cases)).OfType<Naming>();
        return [.. namings.OrderBy(n => FirstDay(records, n.Text)).ThenBy(n => n.Text.Steps.IsEmpty).ThenBy(n => n.Text.Id.ToString(), StringComparer.Ordinal)];
    }

    private static int FirstDay(RecordSet records, Declaration text)
    {
        var steps = text.Steps.Where(step => step.Date is not null).Select(step => step.Date!.Value);
        var pages = records.Of<Source>().Where(source => source.Of == text.Id && source.Published is not null).Select(source => source.Published!.Value);
        return (text.Steps.IsEmpty ? pages : steps).Select(date => date.Bounds.EarliestBegin).DefaultIfEmpty(int.MaxValue).Min();
    }

    private static Naming? Find(Declaration text, RecordId subject, RecordId[] cases)
    {
        var figures = Statements.Figures(text.Figures).ToArray();
        bool Means(Reference reference) => reference.Record is { } record && (record == subject || cases.Contains(record));
        bool Counts(Figure figure) => Statements.Figures([figure]).Any(inner => inner.Members.Any(member => member.Who is { } who && Means(who)));
        bool Names(Party party) => party.Who is { } who && (Means(who) || (who.IsLocal && figures.Any(figure => figure.Id == who.Item && Counts(figure))));
        bool Any(IEnumerable<Party> parties) => parties.Any(Names);

        var items = new List<Statement>();
        items.AddRange(Statements.Demands(text.Demands).Where(d => Any(d.Beneficiaries) || Any(d.Addressees) || d.Concerns.Any(Means)));
        items.AddRange(text.Stances.Where(s => s.Toward.Any(Means)));
        items.AddRange(text.Assertions.Where(a => Any(a.Victims) || Any(a.Actors) || Any(a.Target) || Any(a.Through) || a.Concerns.Any(Means)));
        items.AddRange(text.Figures.Where(Counts));
        items.AddRange(text.Quotations.Where(q => q.Speaker is { } speaker && Names(speaker)));
        var isNamed = items.Count > 0 || Any(text.Mentions) || Any(text.Issuers) || Any(text.Officers) || text.Relations.Any(r => r.Type != RelationCode.Omits && r.Type != RelationCode.Ignores && r.To is { } to && Means(to));
        return isNamed ? new Naming(text, [.. items]) : null;
    }
}
