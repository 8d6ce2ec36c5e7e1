using System;
using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class TwoNumbersOfOneScheme() : DeclarationRule("HAB6012", Severity.Warning, "\"{0}\" and \"{1}\" are both given as number of this text in \"{2}\", which gives each text one: name the edition of each, or take the wrong one away")
{
    public override IReadOnlyList<string> Needs => ["identifiers"];

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
                    && !IsShort(first.Number, second.Number) && !IsShort(second.Number, first.Number))
                {
                    context.Report(this, second.Number.Range, first.Number.ToString(), second.Number.ToString(), second.Scheme.ToString())
                        .RelatedTo(first.Number.Range.Start, first.Number.Range.End);
                }
            }
        }
    }

    /// <summary>Whether one is the other, or the other without what may follow: 2193 and 2193 (2017).</summary>
    private static bool IsShort(TextField number, TextField other) =>
        number.IsEscaped || other.IsEscaped ? IsShort(number.ToBytes(), other.ToBytes()) : IsShort(number.Raw, other.Raw);

    private static bool IsShort(ReadOnlySpan<byte> number, ReadOnlySpan<byte> other) =>
        other.StartsWith(number) && (other.Length == number.Length || other[number.Length] == ' ');
}
