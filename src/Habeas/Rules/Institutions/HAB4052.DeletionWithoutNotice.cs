using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class DeletionWithoutNotice() : CaseEventRule("HAB4052", Severity.Off, "a notice is deleted here, but none is told to have been issued")
{
    public override IReadOnlyList<int> Types { get; } = [EventCodes.NoticeDeleted];

    protected override void Check(CaseView own, EventView deleted, RuleContext context)
    {
        if (deleted.Mode.IsAbsent && !HasNotice(own))
            context.Report(this, deleted.Type.Range);
    }

    private static bool HasNotice(CaseView own)
    {
        foreach (var other in own.Events)
        {
            if (other.Type.Is(EventCodes.NoticeIssued))
                return true;
        }
        return false;
    }
}
