using System;
using System.Collections.Generic;
using System.Globalization;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class MembersDifferFromCount() : FigureRule("HAB3005", Severity.Error, "{0} people are counted, but {1} are listed, and the list is said to be {2}")
{
    public override IReadOnlyList<string> Needs { get; } = ["members"];

    protected override void Check(FigureView figure, RuleContext context)
    {
        if (!figure.Members.IsPresent || !figure.Counts.Is(UnitCodes.Persons, UnitCodes.Victims) || !figure.Value.TryGet(out var value) || value.Kind != QuantityKind.Count)
            return;
        var listed = 0;
        foreach (var member in figure.Members)
        {
            // A family or "three others" is more than one.
            if (!member.Who.Text.StartsWith("person:"u8) || !member.Count.IsAbsent)
                return;
            listed++;
        }
        var isComplete = figure.Extent.Is(ExtentCodes.Complete);
        var count = QuantityBounds.OfCount(listed, Marks.IsWithheld(figure.Withheld, "members"u8) || !isComplete ? long.MaxValue : listed);
        if (listed == figure.Members.Count && QuantityBounds.Contradicts(value, count))
        {
            context.Report(this, figure.Value.Range, figure.Value.ToString(), listed.ToString(CultureInfo.InvariantCulture), isComplete ? "complete" : "partial")
                .RelatedTo(figure.Members.Range.Start, figure.Members.Range.Start + 1);
        }
    }
}
