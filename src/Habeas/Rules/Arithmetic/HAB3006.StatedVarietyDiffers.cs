using System.Collections.Generic;
using System.Globalization;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class StatedVarietyDiffers() : DeclarationRule("HAB3006", Severity.Error, "{0} {1} are stated, but the signatories listed are of {2}, and the list is said to be {3}")
{
    public override IReadOnlyList<string> Needs { get; } = ["signatories"];

    protected override void Check(DeclarationView declaration, RuleContext context)
    {
        var signatories = declaration.Signatories;
        if (!signatories.IsPresent || !signatories.List.IsPresent || !signatories.Extent.Is(ExtentCodes.Complete, ExtentCodes.Partial))
            return;
        foreach (var stated in signatories.Stated)
        {
            if (!stated.Counts.Is(UnitCodes.States, UnitCodes.PoliticalGroups) || !stated.Value.TryGet(out var value) || !SignatoryLists.IsAboutList(declaration, stated))
                continue;
            var isWhole = TryCount(signatories, stated.Counts.Is(UnitCodes.States), context, out var count) & signatories.Extent.Is(ExtentCodes.Complete);
            if (QuantityBounds.Contradicts(value, QuantityBounds.OfCount(SignatoryLists.IsPart(stated) ? 0 : count, isWhole ? count : long.MaxValue)))
            {
                context.Report(this, stated.Value.Range, stated.Value.ToString(), stated.Counts.Is(UnitCodes.States) ? "States" : "political groups", count.ToString(CultureInfo.InvariantCulture), signatories.Extent.ToString())
                    .RelatedTo(signatories.List.Range.Start, signatories.List.Range.Start + 1);
            }
        }
    }

    /// <summary>How many different ones the list names; false where somebody's is not given, so that there may be more.</summary>
    private static bool TryCount(SignatoriesView signatories, bool states, RuleContext context, out int count)
    {
        var isWhole = !Marks.IsWithheld(signatories.Withheld, "list"u8);
        context.Seen.Clear();
        foreach (var signatory in signatories.List)
        {
            // Who withdrew may or may not have been counted.
            if (signatory.Withdrawn.IsPresent)
                isWhole = false;
            else if (states && signatory.State.Index >= 0)
                context.Seen.Add(signatory.State.Index);
            else if (!states && signatory.PoliticalGroup.IsPresent)
                _ = IsNone(signatory.PoliticalGroup) || context.Seen.Add(Hash64.Of(context.Decode(signatory.PoliticalGroup)));
            else
                isWhole = false;
        }
        count = context.Seen.Count;
        return isWhole;
    }

    /// <summary>Members of no group: so written in the Assembly, and in the European Parliament.</summary>
    private static bool IsNone(TextField group) => group.Is("NR"u8) || group.Is("NI"u8);
}
