using System.Collections.Generic;
using Habeas.Codes;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>The numbers of records.</summary>
internal sealed class InstrumentFacts : ObjectFacts
{
    private static readonly bool[] IsUnique = [.. System.Linq.Enumerable.Select(CodeLists.Scheme.Codes, static code => code.IsUnique)];

    public override IReadOnlyList<int> Shapes => [Tables.Declaration, Tables.Person, Tables.Body, Tables.Law];

    public override IReadOnlyList<string> Needs => ["identifiers"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var shape = tape.TypeOf(at);
        // The numbers of different types of text are their own.
        var kind = shape == Tables.Declaration ? (shape << 8) + new DeclarationView(tape, at).Type.Index : shape << 8;
        var identifiers = shape switch
        {
            Tables.Declaration => new DeclarationView(tape, at).Identifiers,
            Tables.Person => new PersonView(tape, at).Identifiers,
            Tables.Body => new BodyView(tape, at).Identifiers,
            _ => new LawView(tape, at).Identifiers,
        };
        foreach (var identifier in identifiers)
            AddNumber(identifier, to.Record.Id.Hash, kind, to);
    }

    /// <summary>Whether the numbers of a scheme, by its index, are each given once.</summary>
    public static bool IsGivenOnce(int scheme) => scheme >= 0 && scheme < IsUnique.Length && IsUnique[scheme];

    private static void AddNumber(IdentifierView identifier, long record, int kind, FactCollector to)
    {
        var scheme = identifier.Scheme.Index;
        if (!IsGivenOnce(scheme) || !identifier.Number.IsPresent)
            return;
        var number = identifier.Number.Hash ^ unchecked((((long)kind << 16) + scheme) * (long)0x9E3779B97F4A7C15);
        to.Facts.Numbers.Add(new NumberFact(number, record, new Spot(0, 0, identifier.Number.Range.Start, identifier.Number.Range.End)));
    }
}
