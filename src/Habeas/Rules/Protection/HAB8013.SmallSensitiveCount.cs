using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class SmallSensitiveCount() : FigureRule("HAB8013", Severity.Info, "\"{0}\" is so small a number that it can unmask those counted: put parts together, or keep it from the public with \"access\"")
{
    /// <summary>From so many on nobody is found by the number alone.</summary>
    private const int Fewest = 5;

    public override IReadOnlyList<string> Needs { get; } = ["value"];

    /// <summary>Whoever is named is named.</summary>
    public override IReadOnlyList<string> SettledBy { get; } = ["members"];

    protected override void Check(FigureView figure, RuleContext context)
    {
        // Nobody is found by a zero.
        if (!CountsPeople(figure) || !figure.Value.TryGet(out var value) || value.Kind != QuantityKind.Count || value.LeastCount == 0 || value.MostCount >= Fewest)
            return;
        var access = context.Record.Access.IsAbsent ? context.DefaultAccess : context.Record.Access.Index;
        if (access < AccessCodes.Restricted && IsSensitive(context.Tape, figure.Index))
            context.Report(this, figure.Value.Range, figure.Value.ToString());
    }

    private static bool CountsPeople(FigureView figure) => figure.Counts.Is(UnitCodes.Persons, UnitCodes.Victims) || figure.Counts.Is(UnitCodes.Families);

    /// <summary>Whether the figure, or one around it, is marked for what is nobody's business, or tells people apart by such a thing.</summary>
    private static bool IsSensitive(Tape tape, int at)
    {
        for (; at != 0; at = tape.ParentOf(at))
        {
            if (tape.TypeOf(at) == Tables.Figure)
            {
                var figure = new FigureView(tape, at);
                if (figure.Access.Index >= AccessCodes.Restricted)
                    return false;
                if (IsMarked(figure))
                    return true;
            }
            else if (tape.TypeOf(at) == Tables.Breakdown && new BreakdownView(tape, at).Dimension.Index is DimensionCodes.Age or DimensionCodes.Religion or DimensionCodes.Ethnicity)
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsMarked(FigureView figure)
    {
        foreach (var mark in figure.Sensitive)
        {
            if (mark.Index is SensitiveCodes.Health or SensitiveCodes.SexualViolence or SensitiveCodes.Minor or SensitiveCodes.Belief)
                return true;
        }
        return figure.Category.Is(CategoryCodes.Minor);
    }
}
