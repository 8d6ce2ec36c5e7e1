using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class SensitiveWithoutMark() : EventRule("HAB8001", Severity.Warning, "\"{0}\" tells of {1}: mark it \"sensitive\": [\"{2}\"], so that a public export can leave it out or coarsen it")
{
    public override IReadOnlyList<int> Types { get; } =
    [
        EventCodes.Health, EventCodes.Hospitalisation, EventCodes.Injury, EventCodes.Custody, EventCodes.SexualViolence, EventCodes.Torture, EventCodes.IllTreatment, EventCodes.Attack,
        EventCodes.Coercion, EventCodes.Threat,
    ];

    /// <summary>An event of these types has the first; the others make some of them sensitive.</summary>
    public override IReadOnlyList<string> Needs { get; } = ["type", "methods", "regime"];

    public override bool IsOfInterest(ulong properties, int type) => type switch
    {
        EventCodes.Custody => (properties & Tables.Shapes[Tables.Event].MaskOf("regime")) != 0,
        EventCodes.Torture or EventCodes.IllTreatment or EventCodes.Attack or EventCodes.Coercion or EventCodes.Threat => (properties & Tables.Shapes[Tables.Event].MaskOf("methods")) != 0,
        _ => true,
    };

    protected override void Check(EventView @event, RuleContext context)
    {
        switch (@event.Type.Index)
        {
            case EventCodes.Health or EventCodes.Hospitalisation or EventCodes.Injury:
                Demand(@event, SensitiveCodes.Health, "somebody's health", "health", context);
                break;
            case EventCodes.Custody when @event.Regime.Is(RegimeCodes.Psychiatric, RegimeCodes.Medical):
                Demand(@event, SensitiveCodes.Health, "somebody's health", "health", context);
                break;
            case EventCodes.SexualViolence:
            case EventCodes.Torture or EventCodes.IllTreatment or EventCodes.Attack or EventCodes.Coercion or EventCodes.Threat when HasSexualMethod(@event):
                Demand(@event, SensitiveCodes.SexualViolence, "sexual violence", "sexualViolence", context);
                break;
        }
    }

    private void Demand(EventView @event, int code, string what, string written, RuleContext context)
    {
        foreach (var mark in @event.Sensitive)
        {
            if (mark.Is(code))
                return;
        }
        var report = context.Report(this, @event.Type.Range, @event.Type.ToString(), what, written);
        var marks = @event.Sensitive;
        if (marks.IsAbsent)
            report.WithEdit(@event.Type.Range.End, @event.Type.Range.End, $", \"sensitive\": [\"{written}\"]", isSafe: false);
        else if (marks.Count > 0)
            report.WithEdit(marks.Range.Start + 1, marks.Range.Start + 1, $"\"{written}\", ", isSafe: false);
    }

    private static bool HasSexualMethod(EventView @event)
    {
        foreach (var method in @event.Methods)
        {
            if (method.Is(MethodCodes.Sexual))
                return true;
        }
        return false;
    }
}
