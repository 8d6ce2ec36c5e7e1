using System.Collections.Generic;
using System.Globalization;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class BreakdownDoesNotAddUp() : FigureRule("HAB3002", Severity.Error, "the parts of this breakdown come to {0}, but the whole is {1}: parts are disjoint and together the whole; subsets that may overlap stand under \"including\"")
{
    public override IReadOnlyList<string> Needs { get; } = ["breakdowns"];

    protected override void Check(FigureView figure, RuleContext context)
    {
        if (!figure.Breakdowns.IsPresent)
            return;
        var isStated = figure.Value.TryGet(out var whole) && whole.Kind == QuantityKind.Count;
        if (!isStated && !figure.Value.IsAbsent)
            return;
        var isKnown = isStated;
        var place = figure.Value.Range;
        foreach (var breakdown in figure.Breakdowns)
        {
            if (!TrySum(breakdown, figure, out var sum))
                continue;
            var dimension = breakdown.Dimension.IsPresent ? breakdown.Dimension.Range : breakdown.Range;
            if (!isKnown)
            {
                // Where no whole is stated, the first breakdown tells it to the others.
                (isKnown, whole, place) = (true, sum, dimension);
            }
            else if (QuantityBounds.Contradicts(sum, whole))
            {
                context.Report(this, dimension, Words(sum), isStated ? QuantityWords.Of(figure.Value.ToString()) : Words(whole) + " by another breakdown").RelatedTo(place.Start, place.End);
            }
        }
    }

    /// <summary>The sum of the parts, which all are in the unit of the whole. A part without a number may be any.</summary>
    private static bool TrySum(BreakdownView breakdown, FigureView whole, out QuantityBounds sum)
    {
        sum = QuantityBounds.OfCount(0, 0);
        if (breakdown.Figures.Count == 0)
            return false;
        foreach (var part in breakdown.Figures)
        {
            QuantityBounds value;
            if (part.Counts.Index != whole.Counts.Index)
                return false;
            if (part.Value.IsAbsent)
                value = QuantityBounds.OfCount(0, long.MaxValue);
            else if (!part.Value.TryGet(out value) || value.Kind != QuantityKind.Count)
                return false;
            sum = QuantityBounds.Sum(sum, value);
        }
        return true;
    }

    private static string Words(in QuantityBounds sum)
    {
        var least = sum.LeastCount.ToString(CultureInfo.InvariantCulture);
        if (sum.IsUnbounded)
            return "at least " + least;
        return sum.LeastCount == sum.MostCount ? least : least + " to " + sum.MostCount.ToString(CultureInfo.InvariantCulture);
    }
}
