using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>A rule about two figures that stand side by side and count the same thing.</summary>
internal abstract class FigurePairRule(string id, Severity severity, string message) : ShapeRule(id, severity, message)
{
    /// <summary>Lists longer than this are data, not statements of a text; each pair of them would have to be compared.</summary>
    private const int MostFigures = 200;

    private ShapeRule[]? _alone;

    public sealed override IReadOnlyList<int> Shapes { get; } = [Tables.Declaration, Tables.Incident, Tables.Group, Tables.Signatories, Tables.Figure];

    public sealed override IReadOnlyList<string> Needs { get; } = ["figures", "stated", "including"];

    public sealed override object? Family => typeof(FigurePairRule);

    public sealed override void Run(Tape tape, int at, RuleContext context) => RunTogether(_alone ??= [this], tape, at, context);

    public sealed override void RunTogether(ShapeRule[] rules, Tape tape, int at, RuleContext context) => CheckList(rules, tape.TypeOf(at) switch
    {
        Tables.Declaration => new DeclarationView(tape, at).Figures,
        Tables.Incident => new IncidentView(tape, at).Figures,
        Tables.Group => new GroupView(tape, at).Figures,
        Tables.Signatories => new SignatoriesView(tape, at).Stated,
        _ => new FigureView(tape, at).Including,
    }, context);

    /// <summary>Checks two figures that count the same thing and cannot both be right.</summary>
    protected abstract void CheckPair(FigureView first, in QuantityBounds one, FigureView second, in QuantityBounds other, RuleContext context);

    private static void CheckList(ShapeRule[] rules, ListView<FigureView> figures, RuleContext context)
    {
        if (figures.Count is < 2 or > MostFigures)
            return;
        foreach (var second in figures)
        {
            if (!second.Value.TryGet(out var other))
                continue;
            foreach (var first in figures)
            {
                if (first.Index >= second.Index || !first.Value.TryGet(out var one) || !QuantityBounds.Contradicts(one, other) || !AlikeFigures.CountTheSame(first, second))
                    continue;
                foreach (var rule in rules)
                    ((FigurePairRule)rule).CheckPair(first, one, second, other, context);
            }
        }
    }
}
