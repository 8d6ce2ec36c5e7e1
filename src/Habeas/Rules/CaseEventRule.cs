using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

/// <summary>A rule about events of some types in the light of the case that they are told in.</summary>
internal abstract class CaseEventRule(string id, Severity severity, string message) : ShapeRule(id, severity, message)
{
    public sealed override IReadOnlyList<int> Shapes { get; } = [Tables.Event];

    public sealed override RecordTraits Traits => RecordTraits.Case;

    public sealed override void Run(Tape tape, int at, RuleContext context)
    {
        if (tape.TypeOf(context.Record.Index) == Tables.Case)
            Check(new CaseView(tape, context.Record.Index), new EventView(tape, at), context);
    }

    protected abstract void Check(CaseView own, EventView happened, RuleContext context);
}
