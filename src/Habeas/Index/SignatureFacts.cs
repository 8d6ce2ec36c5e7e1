using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>For which political group members signed on which day.</summary>
internal sealed class SignatureFacts : ObjectFacts
{
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
            var group = signatory.PoliticalGroup;
            if (!signatory.Who.IsPresent || signatory.Who.IsLocal || !group.IsPresent || !signatory.Variants.IsAbsent || !signatory.Contested.IsAbsent || !signatory.Hedge.IsAbsent)
                continue;
            var day = signatory.Date.IsAbsent && signatory.Since.IsAbsent ? signed : DayOf(signatory.Date);
            if (day == int.MinValue)
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
