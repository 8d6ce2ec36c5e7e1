using System.Collections.Generic;
using System.Globalization;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class MembersDifferFromCount() : ShapeRule("HAB3005", Severity.Error, "{0} {1} are counted, but {2} are listed, and the list is said to be {3}")
{
    public override IReadOnlyList<int> Shapes { get; } = [Tables.Figure, Tables.Group];

    public override IReadOnlyList<string> Needs { get; } = ["members"];

    public override void Run(Tape tape, int at, RuleContext context)
    {
        if (tape.TypeOf(at) == Tables.Figure)
        {
            var figure = new FigureView(tape, at);
            CheckFigure(figure, figure.Members, figure.Extent, figure.Withheld, context);
            return;
        }
        var group = new GroupView(tape, at);
        foreach (var figure in group.Figures)
        {
            if (IsOfAll(figure))
                CheckFigure(figure, group.Members, group.Extent, group.Withheld, context);
        }
    }

    private void CheckFigure(FigureView figure, ListView<PartyView> members, CodeField extent, ListView<WithheldView> withheld, RuleContext context)
    {
        if (!members.IsPresent || !figure.Value.TryGet(out var value) || value.Kind != QuantityKind.Count || !TryCount(figure.Counts.Index, members, context, out var listed))
            return;
        var isComplete = extent.Is(ExtentCodes.Complete);
        var count = Marks.WithWithheld(listed, withheld, "members"u8);
        if (isComplete ? QuantityBounds.Contradicts(value, count) : QuantityBounds.LessThan(value, listed) == Certainty.Certainly)
        {
            context.Report(this, figure.Value.Range, figure.Value.ToString(), figure.Counts.Index == UnitCodes.Persons ? "people" : figure.Counts.ToString(),
                members.Count.ToString(CultureInfo.InvariantCulture), isComplete ? "complete" : "partial").RelatedTo(members.Range.Start, members.Range.Start + 1);
        }
    }

    /// <summary>How many of a unit the members are. False where that cannot be told.</summary>
    private static bool TryCount(int unit, ListView<PartyView> members, RuleContext context, out QuantityBounds count)
    {
        count = QuantityBounds.OfCount(0, 0);
        var read = 0;
        foreach (var member in members)
        {
            if (Count(unit, member, context) is not { } own)
                return false;
            count = QuantityBounds.Sum(count, own);
            read++;
        }
        return read == members.Count;
    }

    private static QuantityBounds? Count(int unit, PartyView member, RuleContext context)
    {
        if (!member.Count.IsAbsent)
            return member.Count.TryGet(out var own) && own.Kind == QuantityKind.Count ? own : null;
        // Who is only described may be among those named.
        var any = QuantityBounds.OfCount(0, long.MaxValue);
        var one = QuantityBounds.OfCount(1, 1);
        return unit switch
        {
            UnitCodes.Persons or UnitCodes.Victims when member.Who.Text.StartsWith("person:"u8) => one,
            UnitCodes.Persons or UnitCodes.Victims when member.Who.IsAbsent && member.Described.IsAbsent && member.Printed.IsPresent =>
                ManyNames.IsOfMany(context.Decode(member.Printed)) ? any : one,
            UnitCodes.Persons or UnitCodes.Victims => any,
            UnitCodes.Signatories when !member.Who.IsAbsent || (member.Described.IsAbsent && member.Printed.IsPresent) => one,
            UnitCodes.Families when member.Who.Text.StartsWith("group:"u8) => one,
            UnitCodes.Organisations when member.Who.Text.StartsWith("body:"u8) => one,
            _ => null,
        };
    }

    /// <summary>Whether the number is that of all members, not of some or at some time.</summary>
    private static bool IsOfAll(FigureView figure) =>
        figure.Members.IsAbsent && figure.Label.Count == 0 && figure.Category.IsAbsent && figure.State.IsAbsent && figure.Means.IsAbsent && figure.As.IsAbsent
        && figure.AsOf.IsAbsent && figure.Date.IsAbsent && figure.Change.IsAbsent && Custody.IsUndoubted(figure) && figure.ClaimedBy.IsAbsent;
}
