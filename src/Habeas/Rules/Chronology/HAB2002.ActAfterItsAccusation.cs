using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class ActAfterItsAccusation() : EventRule("HAB2002", Severity.Error, "this is dated {0}, before the act it is about: {1} is alleged to have been done {2}")
{
    public override IReadOnlyList<string> Needs { get; } = ["concerns"];

    /// <summary>What answers to an act. Somebody may be watched, threatened or searched before it, and a case may be made up.</summary>
    public override IReadOnlyList<int> Types { get; } =
    [
        EventCodes.Arrest, EventCodes.Custody, EventCodes.Remand, EventCodes.Investigation, EventCodes.Charged, EventCodes.ChargeChanged, EventCodes.ChargeDropped,
        EventCodes.Interrogation, EventCodes.Summons, EventCodes.Hearing, EventCodes.Committal, EventCodes.Verdict, EventCodes.Appeal, EventCodes.Confession,
        EventCodes.ExtraditionRequested, EventCodes.NoticeIssued,
    ];

    protected override void Check(EventView accusation, RuleContext context)
    {
        // Somebody may be warned, or be afraid, before there is anything to accuse him of.
        if (!accusation.Date.IsPresent || accusation.Mode.Is(ModeCodes.Threatened, ModeCodes.Feared))
            return;
        foreach (var reference in accusation.Concerns)
        {
            if (!reference.IsLocal)
                continue;
            var item = context.ItemOf(reference.Hash);
            if (!item.IsPresent || context.Tape.TypeOf(item.Index) != Tables.Charge)
                continue;
            var act = new ChargeView(context.Tape, item.Index).ActDate;
            if (accusation.Date.IsCertainlyBefore(act))
                context.Report(this, accusation.Date.Range, accusation.Date.ToString(), "\"" + reference.ToString() + "\"", act.ToString()).RelatedTo(act.Range.Start, act.Range.End);
        }
    }
}
