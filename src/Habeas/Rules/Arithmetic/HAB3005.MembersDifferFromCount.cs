using System;
using System.Collections.Generic;
using System.Globalization;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class MembersDifferFromCount() : FigureRule("HAB3005", Severity.Error, "{0} people are counted, but {1} are listed, and the list is said to be {2}")
{
    public override IReadOnlyList<string> Needs { get; } = ["value"];

    protected override void Check(FigureView figure, RuleContext context)
    {
        if (!figure.Counts.Is(UnitCodes.Persons, UnitCodes.Victims))
            return;
        if (figure.Members.IsPresent)
            Check(figure, figure.Members, figure.Extent, Marks.IsWithheld(figure.Withheld, "members"u8), context);
        else if (CountsGroup(figure, context, out var group) && group.Members.IsPresent)
            Check(figure, group.Members, group.Extent, Marks.IsWithheld(group.Withheld, "members"u8), context);
    }

    /// <summary>Whether it tells of nothing narrower than the group in whose record it stands.</summary>
    private static bool CountsGroup(FigureView figure, RuleContext context, out GroupView group)
    {
        group = new GroupView(context.Tape, context.Record.Index);
        return context.Tape.TypeOf(context.Record.Index) == Tables.Group && context.Tape.ParentOf(figure.Index) == context.Record.Index
            && figure.Label.IsAbsent && figure.Category.IsAbsent && figure.Means.IsAbsent && figure.As.IsAbsent && figure.AsOf.IsAbsent && figure.Date.IsAbsent && figure.State.IsAbsent;
    }

    private void Check(FigureView figure, ListView<PartyView> members, CodeField extent, bool isWithheld, RuleContext context)
    {
        if (!figure.Value.TryGet(out var value) || value.Kind != QuantityKind.Count)
            return;
        var listed = 0;
        foreach (var member in members)
        {
            // A family or "three others" is more than one.
            if (!member.Count.IsAbsent || !(member.Who.IsPresent ? member.Who.Text.StartsWith("person:"u8) : IsOnePrinted(member, context)))
                return;
            listed++;
        }
        var isComplete = extent.Is(ExtentCodes.Complete);
        var count = QuantityBounds.OfCount(listed, isWithheld || !isComplete ? long.MaxValue : listed);
        if (listed == members.Count && QuantityBounds.Contradicts(value, count))
        {
            context.Report(this, figure.Value.Range, QuantityWords.Of(figure.Value.ToString()), listed.ToString(CultureInfo.InvariantCulture), isComplete ? "complete" : "partial")
                .RelatedTo(members.Range.Start, members.Range.Start + 1);
        }
    }

    private static bool IsOnePrinted(PartyView member, RuleContext context) =>
        member.Printed.IsPresent && member.Described.IsAbsent && !Plurals.IsOfMany(context.Decode(member.Printed));
}
