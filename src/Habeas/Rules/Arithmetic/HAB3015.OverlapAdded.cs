using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class OverlapAdded() : FigureRule("HAB3015", Severity.Warning, "{0} was worked out and is the sum of subsets that may overlap: what is disjoint stands under \"breakdowns\", else nobody knows the whole")
{
    public override IReadOnlyList<string> Needs { get; } = ["including"];

    protected override void Check(FigureView whole, RuleContext context)
    {
        if (whole.Including.Count < 2 || whole.Inferred.Count == 0 || !whole.Value.TryGet(out var value) || value.Kind != QuantityKind.Count || !IsWorkedOut(whole))
            return;
        var sum = QuantityBounds.OfCount(0, 0);
        foreach (var subset in whole.Including)
        {
            if (subset.Counts.Index != whole.Counts.Index || !subset.Value.TryGet(out var part) || part.Kind != QuantityKind.Count)
                return;
            sum = QuantityBounds.Sum(sum, part);
        }
        if (value.LeastCount == sum.LeastCount && value.MostCount == sum.MostCount)
            context.Report(this, whole.Value.Range, whole.Value.ToString()).RelatedTo(whole.Including.Range.Start, whole.Including.Range.Start + 1);
    }

    private static bool IsWorkedOut(FigureView figure)
    {
        foreach (var mark in figure.Inferred)
        {
            if (mark.Property.Is("value"u8))
                return true;
        }
        return false;
    }
}
