using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class DesignationAsNothing() : EventRule("HAB4005", Severity.Warning, "nothing says as what: a \"{0}\" has \"as\", such as \"politicalPrisoner\"")
{
    public override IReadOnlyList<string> SettledBy => ["as"];

    public override IReadOnlyList<int> Types { get; } = [EventCodes.Designation];

    protected override void Check(EventView @event, RuleContext context)
    {
        if (!Marks.ExplainAbsence(@event, "as"u8))
            context.Report(this, @event.Type.Range, @event.Type.ToString());
    }
}
