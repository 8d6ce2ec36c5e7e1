using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class PrisonerBeforeArrest() : CaseEventRule("HAB2025", Severity.Warning, "called \"{0}\" on {1}, before the first custody that is told, of {2}: whoever is called so is deprived of liberty")
{
    public override IReadOnlyList<string> Needs => ["as"];

    public override IReadOnlyList<int> Types { get; } = [EventCodes.Designation];

    protected override void Check(CaseView own, EventView designation, RuleContext context)
    {
        if (!Custody.IsPlain(designation) || !Custody.IsPrisoner(designation.As))
            return;
        var called = Custody.When(designation);
        if (called.IsPresent && FirstCustody(own) is { } first && called.Bounds.LatestEnd < first.Bounds.EarliestBegin)
            context.Report(this, called.Range, designation.As.ToString(), called.ToString(), first.ToString()).RelatedTo(first.Range.Start, first.Range.End);
    }

    /// <summary>When somebody was first taken or held, as far as the case tells; null where that may have been at any time.</summary>
    private static DateField? FirstCustody(CaseView own)
    {
        DateField? first = null;
        foreach (var taken in own.Events)
        {
            if (!taken.Mode.IsAbsent || !(Custody.IsTaking(taken.Type.Index) || taken.Type.Is(EventCodes.Release) || Custody.IsToPrison(taken)))
                continue;
            var when = Custody.When(taken);
            // That somebody is held, or was set free, tells of an earlier begin.
            if (!when.IsPresent || !taken.Lasted.IsAbsent || !Custody.IsPlain(taken) || (!taken.Type.Is(EventCodes.Arrest, EventCodes.Abduction) && taken.Date.IsAbsent))
                return null;
            if (first is null || when.Bounds.EarliestBegin < first.Value.Bounds.EarliestBegin)
                first = when;
        }
        return first;
    }
}
