using Habeas.Json;

namespace Habeas.Rules;

internal sealed class NumberAgainstBound() : FigurePairRule("HAB3009", Severity.Error, "{0} cannot be true together with {1}, which is stated of the same")
{
    protected override void CheckPair(FigureView first, in QuantityBounds one, FigureView second, in QuantityBounds other, RuleContext context)
    {
        if (!one.IsExact || !other.IsExact)
            context.Report(this, second.Value.Range, QuantityWords.Of(second.Value.ToString()), QuantityWords.Of(first.Value.ToString())).RelatedTo(first.Value.Range.Start, first.Value.Range.End);
    }
}
