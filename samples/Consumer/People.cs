using Habeas;
using Habeas.Records;

/// <summary>Finds the people of whom a text speaks. Who signed it, or served it, is not among them.</summary>
internal static class People
{
    public static IEnumerable<RecordId> NamedIn(Declaration text)
    {
        var parties = text.Mentions
            .Concat(text.Demands.SelectMany(demand => demand.Beneficiaries))
            .Concat(text.Assertions.SelectMany(assertion => assertion.Victims))
            .Concat(text.Figures.SelectMany(Members));
        return parties.Select(party => party.Who?.Record).OfType<RecordId>().Where(id => id.Kind == "person");
    }

    private static IEnumerable<Party> Members(Figure figure) =>
        figure.Members.Concat(figure.Including.SelectMany(Members)).Concat(figure.Breakdowns.SelectMany(breakdown => breakdown.Figures).SelectMany(Members));
}
