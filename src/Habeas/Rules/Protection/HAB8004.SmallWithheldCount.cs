using Habeas.Json;

namespace Habeas.Rules;

internal sealed class SmallWithheldCount() : WithheldRule("HAB8004", Severity.Error, "\"{0}\" withheld items are so few that the number can unmask them: give no number below 5")
{
    /// <summary>From so many on a number is given.</summary>
    private const int Fewest = 5;

    protected override void Check(WithheldView mark, RuleContext context)
    {
        if (mark.Items.TryGet(out var items) && items.Kind == QuantityKind.Count && QuantityBounds.LessThan(items, QuantityBounds.OfCount(Fewest, Fewest)) == Certainty.Certainly)
            context.Report(this, mark.Items.Range, mark.Items.ToString()).WithEdit(context.RemovalOf(mark.Items.Range), "", isSafe: false);
    }
}
