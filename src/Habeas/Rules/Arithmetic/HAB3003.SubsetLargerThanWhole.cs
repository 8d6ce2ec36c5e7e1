using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class SubsetLargerThanWhole() : FigureRule("HAB3003", Severity.Error, "this subset of {0} is larger than the whole it is counted in, {1}")
{
    public override IReadOnlyList<string> Needs { get; } = ["including"];

    protected override void Check(FigureView whole, RuleContext context)
    {
        if (!whole.Including.IsPresent || !whole.Value.TryGet(out var most))
            return;
        foreach (var subset in whole.Including)
        {
            // What is counted in another unit, such as arrests of persons, may come more than once.
            if (subset.Counts.Index == whole.Counts.Index && subset.Value.TryGet(out var value) && QuantityBounds.MoreThan(value, most) == Certainty.Certainly)
                context.Report(this, subset.Value.Range, QuantityWords.Of(subset.Value.ToString()), QuantityWords.Of(whole.Value.ToString())).RelatedTo(whole.Value.Range.Start, whole.Value.Range.End);
        }
    }
}
