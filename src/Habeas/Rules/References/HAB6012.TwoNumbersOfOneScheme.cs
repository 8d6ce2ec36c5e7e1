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
                    && !AreOfTwoSeries(first.Number, second.Number) && !HaveSameDigits(first.Number, second.Number) && !IsShort(first.Number, second.Number) && !IsShort(second.Number, first.Number))
                {
                    context.Report(this, second.Number.Range, first.Number.ToString(), second.Number.ToString(), second.Scheme.ToString())
                        .RelatedTo(first.Number.Range.Start, first.Number.Range.End);
                }
            }
        }
    }

    /// <summary>Whether the letters in front say that they are of two organs that number in one way, as A/72/1 and S/2017/1 are of one document.</summary>
    private static bool AreOfTwoSeries(TextField first, TextField second)
    {
        if (first.IsEscaped || second.IsEscaped)
            return false;
        var (one, other) = (SeriesLength(first.Raw), SeriesLength(second.Raw));
        return one > 0 && other > 0 && !first.Raw.Slice(0, one).SequenceEqual(second.Raw.Slice(0, other));
    }

    /// <summary>Whether only letters and signs differ: the provisional edition of a text has a number with a mark in it, P9_TA-PROV(2021)0057.</summary>
    private static bool HaveSameDigits(TextField first, TextField second)
    {
        if (first.IsEscaped || second.IsEscaped)
            return false;
        int i = 0, j = 0;
        while (true)
        {
            i += NextDigit(first.Raw.Slice(i));
            j += NextDigit(second.Raw.Slice(j));
            if (i == first.Raw.Length || j == second.Raw.Length)
                return i == first.Raw.Length && j == second.Raw.Length;
            if (first.Raw[i++] != second.Raw[j++])
                return false;
        }
    }

    private static int NextDigit(ReadOnlySpan<byte> number)
    {
        for (var at = 0; at < number.Length; at++)
        {
            if (Grammars.IsDigit(number[at]))
                return at;
        }
        return number.Length;
    }

    /// <summary>How many letters stand before the first stroke; 0 where there are other signs among them.</summary>
    private static int SeriesLength(ReadOnlySpan<byte> number)
    {
        var length = 0;
        while (length < number.Length && Grammars.IsLower((byte)(number[length] | 0x20)))
            length++;
        return length < number.Length && number[length] == '/' ? length : 0;
    }

    /// <summary>Whether one is the other, or the other without what may follow: 2193 and 2193 (2017).</summary>
    private static bool IsShort(TextField number, TextField other) =>
        number.IsEscaped || other.IsEscaped ? IsShort(number.ToBytes(), other.ToBytes()) : IsShort(number.Raw, other.Raw);

    private static bool IsShort(ReadOnlySpan<byte> number, ReadOnlySpan<byte> other) =>
        other.StartsWith(number) && (other.Length == number.Length || other[number.Length] == ' ');
}
