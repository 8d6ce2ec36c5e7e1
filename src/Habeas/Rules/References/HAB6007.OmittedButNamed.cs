using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class OmittedButNamed() : RelationRule("HAB6007", Severity.Warning, "the text is said to leave out \"{0}\", but the record has the text name it")
{
    public override RecordTraits Traits => RecordTraits.Declaration;

    public override IReadOnlyList<int> Types { get; } = [RelationCodes.Omits];

    protected override void Check(RelationView relation, RuleContext context)
    {
        if (context.Kind != KindCodes.Declaration || !relation.To.IsPresent || context.Tape.ParentOf(relation.Index) != context.Record.Index || !StandsTwice(relation.To, context.Tape))
            return;
        foreach (var at in context.Tape.Objects)
        {
            if (context.Tape.TypeOf(at) is not (Tables.Party or Tables.Signatory) || !IsNamed(new PartyView(context.Tape, at), relation.To, context.Tape))
                continue;
            var who = new PartyView(context.Tape, at).Who.Range;
            context.Report(this, relation.To.Range, relation.To.ToString()).RelatedTo(who.Start, who.End);
            return;
        }
    }

    /// <summary>Whether the record refers to it once more, as hardly any does that says it is left out.</summary>
    private static bool StandsTwice(ReferenceField omitted, Tape tape)
    {
        var count = 0;
        foreach (var cell in tape.References)
            count += new ReferenceField(tape, cell).Hash == omitted.Hash ? 1 : 0;
        return count > 1;
    }

    /// <summary>Whether the text names this party: who only claims something about the text is not named in it.</summary>
    private static bool IsNamed(PartyView party, ReferenceField omitted, Tape tape)
    {
        if (party.Who.Hash != omitted.Hash || party.Who.IsLocal != omitted.IsLocal)
            return false;
        var owner = tape.ParentOf(party.Index);
        if (tape.ShapeOf(owner).Is(Tables.Contest) || tape.ShapeOf(owner).Is(Tables.Relation))
            return false;
        if (!tape.ShapeOf(owner).Is(Tables.Statement))
            return true;
        var claimedBy = new StatementView(tape, owner).ClaimedBy;
        return !claimedBy.IsPresent || party.Range.Start < claimedBy.Range.Start || party.Range.End > claimedBy.Range.End;
    }
}
