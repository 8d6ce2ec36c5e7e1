using System;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class NumberOfAnotherYear() : DeclarationRule("HAB4004", Severity.Warning, "\"{0}\" is a number of the year {1}, but the text was adopted {2}")
{
    protected override void Check(DeclarationView declaration, RuleContext context)
    {
        foreach (var identifier in declaration.Identifiers)
        {
            if (identifier.Scheme.Index is not (SchemeCodes.WgadOpinion or SchemeCodes.PaceRes or SchemeCodes.PaceRec or SchemeCodes.EpTa) || !TryReadYear(context.Decode(identifier.Number), out var year))
                continue;
            foreach (var step in declaration.Steps)
            {
                if (!step.Type.Is(StepCodes.Adopted) || !step.Date.IsPresent)
                    continue;
                var bounds = step.Date.Bounds;
                if (bounds.LatestEnd < Gregorian.DayNumber(year, 1, 1) || bounds.EarliestBegin > Gregorian.DayNumber(year, 12, 31))
                {
                    context.Report(this, identifier.Number.Range, identifier.Number.ToString(), year.ToString(System.Globalization.CultureInfo.InvariantCulture), step.Date.ToString())
                        .RelatedTo(step.Date.Range.Start, step.Date.Range.End);
                }
            }
        }
    }

    /// <summary>The year behind a slash or in brackets: <c>16/2017</c>, <c>2193 (2017)</c>, <c>P8_TA(2019)0203</c>.</summary>
    private static bool TryReadYear(ReadOnlySpan<byte> text, out int year)
    {
        year = 0;
        var at = text.IndexOfAny((byte)'/', (byte)'(') + 1;
        if (at == 0 || at + 4 > text.Length)
            return false;
        foreach (var digit in text.Slice(at, 4))
        {
            if (!Grammars.IsDigit(digit))
                return false;
            year = (year * 10) + digit - '0';
        }
        return year > 1900;
    }
}
