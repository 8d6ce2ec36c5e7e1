using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>For which political group members signed on which day.</summary>
internal sealed class SignatureFacts : ObjectFacts
{
    private static readonly Shape Signatory = Tables.Shapes[Tables.Signatory];
    private static readonly ulong Needed = Signatory.MaskOf("who", "politicalGroup");
    private static readonly ulong Doubts = Signatory.MaskOf("variants", "contested", "hedge");
    private static readonly ulong OwnDay = Signatory.MaskOf("date", "since");

    public override IReadOnlyList<int> Shapes => [Tables.Declaration];

    public override IReadOnlyList<string> Needs => ["signatories"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var declaration = new DeclarationView(tape, at);
        if (!declaration.Forum.IsPresent || !declaration.Signatories.IsPresent)
            return;
        var signed = SignedOn(declaration);
        var groups = CodeSet.Default[CodeTables.PoliticalGroup];
        foreach (var signatory in declaration.Signatories.List)
        {
            var presence = tape.PresenceOf(signatory.Index, Signatory.PresenceSlot);
            if ((presence & (Needed | Doubts)) != Needed)
                continue;
            var day = (presence & OwnDay) == 0 ? signed : DayOf(signatory.Date);
            var group = signatory.PoliticalGroup;
            if (day == int.MinValue || !signatory.Who.IsPresent || signatory.Who.IsLocal || !group.IsPresent)
                continue;
            var code = group.IsEscaped ? groups.Find(to.Decode(group)) : groups.Find(tape.Text, group.Range.Start + 1, group.Raw.Length);
            if (code >= 0)
                to.Sheet.People.Signatures.Add(new SignatureFact(declaration.Id.Hash, signatory.Who.Hash, declaration.Forum.Hash, day, code, group.Range.Start, group.Range.End));
        }
    }

    /// <summary>The day on which the text was signed, where one step says so; else <see cref="int.MinValue"/>.</summary>
    private static int SignedOn(DeclarationView declaration)
    {
        var day = int.MinValue;
        foreach (var step in declaration.Steps)
        {
            if (!step.Type.Is(StepCodes.Signed))
                continue;
            if (day != int.MinValue || !step.Hedge.IsAbsent || !step.Contested.IsAbsent)
                return int.MinValue;
            day = DayOf(step.Date);
        }
        return day;
    }

    private static int DayOf(DateField date) =>
        date.IsPresent && date.Bounds.EarliestBegin == date.Bounds.LatestEnd && (date.Bounds.Traits & (DateTraits.Approximate | DateTraits.Uncertain)) == 0 ? date.Bounds.EarliestBegin : int.MinValue;
}
