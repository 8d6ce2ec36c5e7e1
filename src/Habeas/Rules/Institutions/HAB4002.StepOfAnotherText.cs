using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class StepOfAnotherText() : DeclarationRule("HAB4002", Severity.Error, "a text of type \"{0}\" is not \"{1}\": it speaks for those who signed or wrote it, and no body votes on it")
{
    public override IReadOnlyList<string> Needs => ["steps"];

    protected override void Check(DeclarationView declaration, RuleContext context)
    {
        if (declaration.Type.Index is not (DeclarationCodes.WrittenDeclaration or DeclarationCodes.OpenLetter or DeclarationCodes.Article or DeclarationCodes.Interview or DeclarationCodes.Question))
            return;
        foreach (var step in declaration.Steps)
        {
            if (step.Type.Index is StepCodes.Adopted or StepCodes.AdoptedInCommittee or StepCodes.Rejected or StepCodes.VoteScheduled)
                context.Report(this, step.Type.Range, declaration.Type.ToString(), step.Type.ToString());
            else if (step.Votes.IsPresent)
                context.Report(this, step.Votes.Range, declaration.Type.ToString(), "voted on");
        }
    }
}
