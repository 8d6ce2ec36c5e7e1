using System.Collections.Generic;
using System.Globalization;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class BreakdownDoesNotAddUp() : FigureRule("HAB3002", Severity.Error, "the parts of this breakdown come to {0}, but the whole is {1}: parts are disjoint and together the whole; subsets that may overlap stand under \"including\"")
{
    public override IReadOnlyList<string> Needs { get; } = ["breakdowns"];

    protected override void Check(FigureView figure, RuleContext context)
    {
        if (!figure.Breakdowns.IsPresent || !figure.Value.TryGet(out var whole))
            return;
        foreach (var breakdown in figure.Breakdowns)
        {
            if (TrySum(breakdown, figure, out var sum) && QuantityBounds.Contradicts(sum, whole))
                context.Report(this, breakdown.Dimension.IsPresent ? breakdown.Dimension.Range : breakdown.Range, Words(sum), figure.Value.ToString()).RelatedTo(figure.Value.Range.Start, figure.Value.Range.End);
        }
    }

    /// <summary>The sum, where every part has a value in the unit of the whole.</summary>
    private static bool TrySum(BreakdownView breakdown, FigureView whole, out QuantityBounds sum)
    {
        sum = QuantityBounds.OfCount(0, 0);
        if (breakdown.Figures.Count == 0)
            return false;
        foreach (var part in breakdown.Figures)
        {
            if (!part.Value.TryGet(out var value) || value.Kind != QuantityKind.Count || part.Counts.Index != whole.Counts.Index)
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
