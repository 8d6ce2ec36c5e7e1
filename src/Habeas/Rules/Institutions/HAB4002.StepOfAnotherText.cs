using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class StepOfAnotherText() : DeclarationRule("HAB4002", Severity.Error, "a text of type \"{0}\" is not \"{1}\": it speaks for those who signed or wrote it, and no body votes on it")
{
    public override IReadOnlyList<string> Needs => ["steps"];

    public override IReadOnlyList<int> Types { get; } =
        [DeclarationCodes.WrittenDeclaration, DeclarationCodes.OpenLetter, DeclarationCodes.Article, DeclarationCodes.Interview, DeclarationCodes.Question];

    protected override void Check(DeclarationView declaration, RuleContext context)
    {
        foreach (var step in declaration.Steps)
        {
            if (step.Type.Index is StepCodes.Adopted or StepCodes.AdoptedInCommittee or StepCodes.Rejected or StepCodes.VoteScheduled)
                context.Report(this, step.Type.Range, declaration.Type.ToString(), step.Type.ToString());
            else if (step.Votes.IsPresent)
                context.Report(this, step.Votes.Range, declaration.Type.ToString(), "voted on");
        }
    }
}
