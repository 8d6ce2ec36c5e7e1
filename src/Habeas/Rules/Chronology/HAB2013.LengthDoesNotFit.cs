using System;
using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class LengthDoesNotFit() : CaseEventRule("HAB2013", Severity.Warning, "a length of {0} up to {1} does not fit {2}")
{
    public override IReadOnlyList<string> Needs => ["lasted"];

    protected override void Check(CaseView own, EventView lasting, RuleContext context)
    {
        var when = lasting.Date.IsPresent ? lasting.Date : lasting.AsOf;
        if (!when.IsPresent || !lasting.Mode.IsAbsent || !lasting.Lasted.TryGet(out var length) || length.Kind != QuantityKind.Duration)
            return;
        if (when.Bounds.IsLasting)
            CheckSpan(lasting, when, length, context);
        else if (lasting.Type.Is(EventCodes.Custody, EventCodes.Disappearance))
            CheckArrests(own, lasting, when, length, context);
    }

    /// <summary>A length stated beside a begin and an end.</summary>
    private void CheckSpan(EventView lasting, DateField when, in QuantityBounds length, RuleContext context)
    {
        var end = when.Bounds.Begin.Plus(length);
        var slack = Slack(length);
        if ((long)end.LatestEnd + slack < when.Bounds.EarliestEnd || (long)end.EarliestBegin - slack > when.Bounds.LatestEnd)
            context.Report(this, lasting.Lasted.Range, QuantityWords.Of(lasting.Lasted.ToString()), "the end of " + when, "begin and end").RelatedTo(when.Range.Start, when.Range.End);
    }

    /// <summary>Custody that began before the first arrest that is told.</summary>
    private void CheckArrests(CaseView own, EventView lasting, DateField when, in QuantityBounds length, RuleContext context)
    {
        var begin = when.Bounds.Minus(length);
        var latest = Math.Min(int.MaxValue, (long)begin.LatestBegin + Slack(length));
        var first = default(DateField);
        var earliest = int.MaxValue;
        foreach (var other in own.Events)
        {
            if (other.Index == lasting.Index || !other.Mode.IsAbsent || !Custody.IsTaking(other.Type.Index))
                continue;
            var taken = Custody.When(other);
            // What is told with a length of its own, or without a date, may have begun at any time.
            if (!taken.IsPresent || other.Lasted.IsPresent || taken.Bounds.EarliestBegin <= latest)
                return;
            if (other.Type.Is(EventCodes.Arrest, EventCodes.Abduction) && taken.Bounds.EarliestBegin < earliest)
                (earliest, first) = (taken.Bounds.EarliestBegin, taken);
        }
        if (earliest != int.MaxValue)
            context.Report(this, lasting.Lasted.Range, QuantityWords.Of(lasting.Lasted.ToString()), when.ToString(), "the first arrest told, of " + first).RelatedTo(first.Range.Start, first.Range.End);
    }

    /// <summary>A text that says "three years" has rounded: the days by which it may be off.</summary>
    private static int Slack(in QuantityBounds length)
    {
        if (!length.IsExact)
            return 1;
        var most = length.MostLength;
        return most.Seconds % (7 * TimeLength.SecondsPerDay) != 0 ? 1 : most.Seconds != 0 ? 7 : most.Months % 12 == 0 ? 366 : 31;
    }
}
