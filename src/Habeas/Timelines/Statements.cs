using System.Collections.Generic;
using Habeas.Records;

namespace Habeas.Timelines;

/// <summary>The statements of a record that another item can refer to: those that may carry an id and stand in a list of their own.</summary>
internal static class Statements
{
    public static IEnumerable<Statement> Of(Record record) => record switch
    {
        Case c => All(c.Proceedings, c.Charges, c.Events, c.Motives, c.Relations),
        Declaration d => OfDeclaration(d),
        Incident i => OfIncident(i),
        Group g => Figures(g.Figures),
        Person p => All(p.Names, p.Facts, p.Relations),
        Body b => All(b.Names, b.Facts, b.Requirements, b.Sessions),
        Law l => All(l.Titles, l.Steps, l.Articles),
        Source s => All(s.Titles),
        _ => [],
    };

    /// <summary>A figure and all that stand within it.</summary>
    public static IEnumerable<Figure> Figures(IEnumerable<Figure> figures)
    {
        foreach (var figure in figures)
        {
            yield return figure;
            foreach (var breakdown in figure.Breakdowns.Each())
            {
                foreach (var inner in Figures(breakdown.Figures))
                    yield return inner;
            }

            foreach (var inner in Figures(figure.Including))
                yield return inner;
        }
    }

    /// <summary>A demand and all that are asked to be demanded of others.</summary>
    public static IEnumerable<Demand> Demands(IEnumerable<Demand> demands)
    {
        foreach (var demand in demands)
        {
            yield return demand;
            foreach (var inner in Demands(demand.Demands))
                yield return inner;
        }
    }

    private static IEnumerable<Statement> OfDeclaration(Declaration d)
    {
        foreach (var statement in All(d.Titles, d.Steps, d.Editions, d.Stances, d.Assertions, d.Quotations, d.Relations))
            yield return statement;
        foreach (var demand in Demands(d.Demands))
            yield return demand;
        foreach (var figure in Figures(d.Figures))
            yield return figure;
        if (d.Signatories is not { } signatories)
            yield break;
        foreach (var figure in Figures(signatories.Stated))
            yield return figure;
        foreach (var signatory in signatories.List.Each())
            yield return signatory;
    }

    private static IEnumerable<Statement> OfIncident(Incident i)
    {
        foreach (var statement in All(i.Names, i.Events))
            yield return statement;
        foreach (var figure in Figures(i.Figures))
            yield return figure;
    }

    private static IEnumerable<Statement> All(params IEnumerable<Statement>[] lists)
    {
        foreach (var list in lists)
        {
            foreach (var statement in list)
                yield return statement;
        }
    }

    // The list's own enumerator lives on the stack and cannot wait while an item is handed out.
    private static IEnumerable<T> Each<T>(this RecordList<T> list)
    {
        for (var i = 0; i < list.Count; i++)
            yield return list[i];
    }
}
