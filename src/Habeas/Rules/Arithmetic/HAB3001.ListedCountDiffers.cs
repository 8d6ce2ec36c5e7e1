using Habeas.Json;

namespace Habeas.Rules;

internal sealed class ListedCountDiffers() : DeclarationRule("HAB3001", Severity.Error, "{0} signatories are stated, but the list, said to be {1}, has {2}")
{
    protected override void Check(DeclarationView declaration, RuleContext context)
    {
        var signatories = declaration.Signatories;
        if (!signatories.IsPresent || !signatories.List.IsPresent || !signatories.Extent.Is(ExtentCodes.Complete, ExtentCodes.Partial))
            return;
        foreach (var stated in signatories.Stated)
        {
            if (!stated.Counts.Is(UnitCodes.Signatories) || !stated.Value.TryGet(out var value))
                continue;
            // Members join later: the list as it stands now is that of the last edition, and earlier ones had fewer.
            if (stated.Edition.IsPresent && !IsLastEdition(declaration, stated.Edition))
                continue;
            var listed = QuantityBounds.OfCount(signatories.List.Count, signatories.List.Count);
            var complete = signatories.Extent.Is(ExtentCodes.Complete);
            var wrong = complete ? QuantityBounds.Contradicts(value, listed) : QuantityBounds.LessThan(value, listed) == Certainty.Certainly;
            if (wrong)
                context.Report(this, stated.Value.Range, stated.Value.ToString(), signatories.Extent.ToString(), Count(signatories.List.Count)).RelatedTo(signatories.List.Range.Start, signatories.List.Range.Start + 1);
        }
    }

    private static bool IsLastEdition(DeclarationView declaration, ReferenceField edition)
    {
        var last = default(EditionView);
        foreach (var item in declaration.Editions)
            last = item;
        return !declaration.Editions.IsPresent || (edition.IsLocal && last.Id.Hash == edition.Hash);
    }

    private static string Count(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
