using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class PlenaryBeforeCommittee() : ShapeRule("HAB2007", Severity.Error, "the text was adopted on {0}, but in committee only on {1}: a committee adopts the draft of what the body adopts", Tables.Step)
{
    public override IReadOnlyList<string> Needs { get; } = ["date"];

    public override IReadOnlyList<int> Types { get; } = [StepCodes.Adopted];

    public override RecordTraits Traits => RecordTraits.Declaration;

    public override void Run(Tape tape, int at, RuleContext context)
    {
        var plenary = new StepView(tape, at);
        if (context.Kind != KindCodes.Declaration || !plenary.Date.IsPresent)
            return;
        foreach (var committee in new DeclarationView(tape, context.Record.Index).Steps)
        {
            // A later edition may go through the committee again.
            if (committee.Type.Is(StepCodes.AdoptedInCommittee) && committee.Edition.Hash == plenary.Edition.Hash && plenary.Date.IsCertainlyBefore(committee.Date))
                context.Report(this, plenary.Date.Range, plenary.Date.ToString(), committee.Date.ToString()).RelatedTo(committee.Date.Range.Start, committee.Date.Range.End);
        }
    }
}
