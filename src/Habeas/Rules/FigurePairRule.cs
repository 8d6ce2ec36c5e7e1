using Habeas.Json;

namespace Habeas.Rules;

/// <summary>A rule about two figures that stand side by side and count the same thing.</summary>
internal abstract class FigurePairRule(string id, Severity severity, string message) : RecordRule(id, severity, message)
{
    /// <summary>Lists longer than this are data, not statements of a text; each pair of them would have to be compared.</summary>
    private const int MostFigures = 200;

    protected sealed override void Check(RecordView record, RuleContext context)
    {
        var tape = context.Tape;
        switch (tape.TypeOf(record.Index))
        {
            case Tables.Declaration:
                var text = new DeclarationView(tape, record.Index);
                CheckList(text.Figures, context);
                CheckList(text.Signatories.Stated, context);
                break;
            case Tables.Incident:
                CheckList(new IncidentView(tape, record.Index).Figures, context);
                break;
            case Tables.Group:
                CheckList(new GroupView(tape, record.Index).Figures, context);
                break;
            default:
                return;
        }
        foreach (var at in tape.Objects)
        {
            if (tape.TypeOf(at) == Tables.Figure)
                CheckList(new FigureView(tape, at).Including, context);
        }
    }

    /// <summary>Checks two figures that count the same thing and cannot both be right.</summary>
    protected abstract void CheckPair(FigureView first, in QuantityBounds one, FigureView second, in QuantityBounds other, RuleContext context);

    private void CheckList(ListView<FigureView> figures, RuleContext context)
    {
        if (figures.Count is < 2 or > MostFigures)
            return;
        foreach (var second in figures)
        {
            if (!second.Value.TryGet(out var other))
                continue;
            foreach (var first in figures)
            {
                if (first.Index < second.Index && first.Value.TryGet(out var one) && QuantityBounds.Contradicts(one, other) && AlikeFigures.CountTheSame(first, second))
                    CheckPair(first, one, second, other, context);
            }
        }
    }
}
