using System;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class TwoNumbersOfOneScheme() : DeclarationRule("HAB6012", Severity.Warning, "\"{0}\" and \"{1}\" are both given as number of this text in \"{2}\", which gives each text one: name the edition of each, or take the wrong one away")
{
    protected override void Check(DeclarationView declaration, RuleContext context)
    {
        if (declaration.Identifiers.Count < 2)
            return;
        foreach (var second in declaration.Identifiers)
        {
            if (!InstrumentFacts.IsGivenOnce(second.Scheme.Index) || !second.Number.IsPresent)
                continue;
            foreach (var first in declaration.Identifiers)
            {
                if (first.Index < second.Index && first.Scheme.Index == second.Scheme.Index && first.Edition.Hash == second.Edition.Hash && first.Number.IsPresent
                    && !first.Number.Raw.SequenceEqual(second.Number.Raw))
                {
                    context.Report(this, second.Number.Range, first.Number.ToString(), second.Number.ToString(), second.Scheme.ToString())
                        .RelatedTo(first.Number.Range.Start, first.Number.Range.End);
                }
            }
        }
    }
}
