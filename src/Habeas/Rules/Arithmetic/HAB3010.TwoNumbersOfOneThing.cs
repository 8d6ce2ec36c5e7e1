using Habeas.Json;

namespace Habeas.Rules;

internal sealed class TwoNumbersOfOneThing() : FigurePairRule("HAB3010", Severity.Warning, "{0} is stated here and {1} elsewhere of the same: say of which edition each is, whose claim, or under \"contradicts\" that they disagree")
{
    protected override void CheckPair(FigureView first, in QuantityBounds one, FigureView second, in QuantityBounds other, RuleContext context)
    {
        if (one.IsExact && other.IsExact)
            context.Report(this, second.Value.Range, QuantityWords.Of(second.Value.ToString()), QuantityWords.Of(first.Value.ToString())).RelatedTo(first.Value.Range.Start, first.Value.Range.End);
    }
}
