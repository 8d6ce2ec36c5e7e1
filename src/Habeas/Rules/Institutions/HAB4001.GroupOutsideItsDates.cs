using System;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class GroupOutsideItsDates() : DeclarationRule("HAB4001", Severity.Warning, "the group \"{0}\" is known {1}, but this was signed {2}")
{
    protected override void Check(DeclarationView declaration, RuleContext context)
    {
        // Written declarations are the Assembly's; other bodies have groups of the same letters.
        if (!declaration.Type.Is(DeclarationCodes.WrittenDeclaration) || !declaration.Signatories.List.IsPresent || !TryGetLife(declaration, out var begin, out var end))
            return;
        foreach (var signatory in declaration.Signatories.List)
        {
            if (!signatory.PoliticalGroup.IsPresent || !PoliticalGroups.TryGetLife(context.Tape, signatory.PoliticalGroup, out var first, out var last))
                continue;
            var earliest = signatory.Date.IsPresent ? signatory.Date.Bounds.EarliestBegin : begin;
            var latest = signatory.Date.IsPresent ? signatory.Date.Bounds.LatestEnd : end;
            if (latest < first)
                context.Report(this, signatory.PoliticalGroup.Range, signatory.PoliticalGroup.ToString(), "from " + Day(first), "by " + Day(latest));
            else if (earliest > last)
                context.Report(this, signatory.PoliticalGroup.Range, signatory.PoliticalGroup.ToString(), "until " + Day(last), "on " + Day(earliest) + " or later");
        }
    }

    /// <summary>The first and the last day on which somebody can have signed, as far as steps and editions tell.</summary>
    private static bool TryGetLife(DeclarationView declaration, out int begin, out int end)
    {
        begin = int.MaxValue;
        end = int.MinValue;
        foreach (var step in declaration.Steps)
            Widen(step.Date, ref begin, ref end);
        foreach (var edition in declaration.Editions)
            Widen(edition.Date, ref begin, ref end);
        return begin <= end;
    }

    private static void Widen(DateField date, ref int begin, ref int end)
    {
        if (!date.IsPresent)
            return;
        begin = Math.Min(begin, date.Bounds.EarliestBegin);
        end = Math.Max(end, date.Bounds.LatestEnd);
    }

    private static string Day(int day) => CalendarDay.OfBound(day)?.ToString() ?? "an unknown day";
}
