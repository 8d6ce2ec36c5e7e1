using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class EventAfterDeath() : CaseEventRule("HAB2014", Severity.Error, "\"{0}\" is dated {1}, after the death of the subject, {2}")
{
    public override IReadOnlyList<int> Types { get; } = [EventCodes.Death, EventCodes.Killing];

    protected override void Check(CaseView own, EventView death, RuleContext context)
    {
        // Whoever was shot may have died later.
        if (!Custody.IsPerson(own.Subject) || !Custody.IsPlain(death) || !death.Date.IsPresent || (death.Type.Is(EventCodes.Killing) && Stages.Has(own, EventCodes.Death)))
            return;
        foreach (var other in own.Events)
        {
            var when = Custody.When(other);
            if (Custody.IsPlain(other) && Custody.NeedsLife(other.Type.Index) && when.IsPresent && when.Bounds.EarliestBegin > death.Date.Bounds.LatestEnd)
                context.Report(this, when.Range, other.Type.ToString(), when.ToString(), death.Date.ToString()).RelatedTo(death.Date.Range.Start, death.Date.Range.End);
        }
    }
}
