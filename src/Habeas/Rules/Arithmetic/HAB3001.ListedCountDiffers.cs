using System.Collections.Generic;
using System.Globalization;
using Habeas.Institutions;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class ListedCountDiffers() : DeclarationRule("HAB3001", Severity.Error, "{0} signatories are stated, but the list, said to be {1}, has {2}")
{
    public override IReadOnlyList<string> Needs { get; } = ["signatories"];

    protected override void Check(DeclarationView declaration, RuleContext context)
    {
        var signatories = declaration.Signatories;
        if (!signatories.IsPresent || !signatories.List.IsPresent || !signatories.Extent.Is(ExtentCodes.Complete, ExtentCodes.Partial))
            return;
        foreach (var stated in signatories.Stated)
        {
            if (!stated.Counts.Is(UnitCodes.Signatories) || !stated.Value.TryGet(out var value) || !SignatoryEditions.IsAboutList(declaration, stated))
                continue;
            if (!SignatoryLists.TryCount(signatories, out var listed))
                return;
            var complete = signatories.Extent.Is(ExtentCodes.Complete);
            var fits = SignatoryEditions.IsPart(stated)
                ? !complete || QuantityBounds.MoreThan(value, listed) != Certainty.Certainly
                : complete ? !QuantityBounds.Contradicts(value, listed) : QuantityBounds.LessThan(value, listed) != Certainty.Certainly;
            if (!fits)
            {
                context.Report(this, stated.Value.Range, QuantityWords.Of(stated.Value.ToString()), signatories.Extent.ToString(), signatories.List.Count.ToString(CultureInfo.InvariantCulture))
                    .RelatedTo(signatories.List.Range.Start, signatories.List.Range.Start + 1);
            }
        }
    }
}
