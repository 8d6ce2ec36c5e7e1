using Habeas.Json;

namespace Habeas.Rules;

internal sealed class DeletionWithoutNotice() : CaseRule("HAB4052", Severity.Off, "a notice is deleted here, but none is told to have been issued")
{
    protected override void Check(CaseView own, RuleContext context)
    {
        foreach (var deleted in own.Events)
        {
            if (deleted.Type.Is(EventCodes.NoticeDeleted) && deleted.Mode.IsAbsent && !HasNotice(own))
                context.Report(this, deleted.Type.Range);
        }
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
