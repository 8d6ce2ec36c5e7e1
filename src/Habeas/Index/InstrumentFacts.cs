using Habeas.Codes;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>The numbers of records, their order in time, and which of them were taken back.</summary>
internal static class InstrumentFacts
{
    private static readonly bool[] IsUnique = [.. System.Linq.Enumerable.Select(CodeLists.Scheme.Codes, static code => code.IsUnique)];

    public static void Collect(Tape tape, RecordView record, FactTables facts)
    {
        var shape = tape.TypeOf(record.Index);
        switch (shape)
        {
            case Tables.Declaration:
                var text = new DeclarationView(tape, record.Index);
                AddNumbers(text.Identifiers, record, (shape << 8) + text.Type.Index, facts);
                AddOrders(text.Relations, record, facts);
                break;
            case Tables.Case:
                AddOrders(new CaseView(tape, record.Index).Relations, record, facts);
                break;
            case Tables.Person:
                AddNumbers(new PersonView(tape, record.Index).Identifiers, record, shape << 8, facts);
                break;
            case Tables.Body:
                AddNumbers(new BodyView(tape, record.Index).Identifiers, record, shape << 8, facts);
                break;
            case Tables.Law:
                AddNumbers(new LawView(tape, record.Index).Identifiers, record, shape << 8, facts);
                break;
        }
    }

    public static void CollectRetraction(RecordView record, FactTables facts)
    {
        var next = record.Retracted.ReplacedBy;
        facts.Retractions.Add(new RetractionFact(record.Id.Hash, next.Hash, next.IsPresent ? new Spot(0, 0, next.Range.Start, next.Range.End) : default));
    }

    /// <summary>Whether the numbers of a scheme, by its index, are each given once.</summary>
    public static bool IsGivenOnce(int scheme) => scheme >= 0 && scheme < IsUnique.Length && IsUnique[scheme];

    private static void AddNumbers(ListView<IdentifierView> identifiers, RecordView record, int kind, FactTables facts)
    {
        foreach (var identifier in identifiers)
            AddNumber(identifier, record.Id.Hash, kind, facts);
    }

    private static void AddOrders(ListView<RelationView> relations, RecordView record, FactTables facts)
    {
        foreach (var relation in relations)
            AddOrder(relation, record.Id.Hash, facts);
    }

    private static void AddNumber(IdentifierView identifier, long record, int kind, FactTables facts)
    {
        var scheme = identifier.Scheme.Index;
        if (!IsGivenOnce(scheme) || !identifier.Number.IsPresent || identifier.Number.IsEscaped)
            return;
        var number = Hash64.Of(identifier.Number.Raw) ^ unchecked((((long)kind << 16) + scheme) * (long)0x9E3779B97F4A7C15);
        facts.Numbers.Add(new NumberFact(number, record, new Spot(0, 0, identifier.Number.Range.Start, identifier.Number.Range.End)));
    }

    /// <summary>What others claim of two texts may contradict itself.</summary>
    private static void AddOrder(RelationView relation, long record, FactTables facts)
    {
        if (!relation.To.IsPresent || relation.To.IsLocal || relation.ClaimedBy.Count > 0 || !Custody.IsUndoubted(relation) || relation.To.Hash == record)
            return;
        var place = new Spot(0, 0, relation.To.Range.Start, relation.To.Range.End);
        switch (relation.Type.Index)
        {
            case RelationCodes.Recalls or RelationCodes.Reiterates or RelationCodes.BasedOn or RelationCodes.Amends or RelationCodes.Replaces or RelationCodes.RespondsTo
                or RelationCodes.ResultOf or RelationCodes.Continues:
                facts.Orders.Add(new OrderFact(relation.To.Hash, record, isPart: false, place));
                break;
            case RelationCodes.Precedes or RelationCodes.DraftOf:
                facts.Orders.Add(new OrderFact(record, relation.To.Hash, isPart: false, place));
                break;
            case RelationCodes.PartOf or RelationCodes.AnnexOf:
                facts.Orders.Add(new OrderFact(relation.To.Hash, record, isPart: true, place));
                break;
        }
    }
}
