using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class SensitiveWithoutMark() : EventRule("HAB8001", Severity.Warning, "\"{0}\" tells of {1}: mark it \"sensitive\": [\"{2}\"], so that a public export can leave it out or coarsen it")
{
    private static readonly int[] OfHealth = [EventCodes.Health, EventCodes.Hospitalisation, EventCodes.Injury];

    /// <summary>Those that can be sexual violence by the way in which they were done.</summary>
    private static readonly int[] OfViolence = [EventCodes.Torture, EventCodes.IllTreatment, EventCodes.Attack, EventCodes.Coercion, EventCodes.Threat];

    private static readonly ulong Regime = Tables.Shapes[Tables.Event].MaskOf("regime");
    private static readonly ulong Methods = Tables.Shapes[Tables.Event].MaskOf("methods");

    public override IReadOnlyList<int> Types { get; } = [.. OfHealth, EventCodes.Custody, EventCodes.SexualViolence, .. OfViolence];

    /// <summary>An event of these types has the first; the others make some of them sensitive.</summary>
    public override IReadOnlyList<string> Needs { get; } = ["type", "methods", "regime"];

    public override bool IsOfInterest(ulong properties, int type) =>
        type == EventCodes.Custody ? (properties & Regime) != 0 : Array.IndexOf(OfViolence, type) >= 0 ? (properties & Methods) != 0 : true;

    protected override void Check(EventView @event, RuleContext context)
    {
        var type = @event.Type.Index;
        if (Array.IndexOf(OfHealth, type) >= 0 || (type == EventCodes.Custody && @event.Regime.Is(RegimeCodes.Psychiatric, RegimeCodes.Medical)))
            Demand(@event, SensitiveCodes.Health, "somebody's health", "health", context);
        else if (type == EventCodes.SexualViolence || (Array.IndexOf(OfViolence, type) >= 0 && @event.Methods.Has(MethodCodes.Sexual)))
            Demand(@event, SensitiveCodes.SexualViolence, "sexual violence", "sexualViolence", context);
    }

    private void Demand(EventView @event, int code, string what, string written, RuleContext context)
    {
        if (@event.Sensitive.Has(code))
            return;
        var report = context.Report(this, @event.Type.Range, @event.Type.ToString(), what, written);
        var marks = @event.Sensitive;
        if (marks.IsAbsent)
            report.WithEdit(@event.Type.Range.End, @event.Type.Range.End, $", \"sensitive\": [\"{written}\"]", isSafe: false);
        else if (marks.Count > 0)
            report.WithEdit(marks.Range.Start + 1, marks.Range.Start + 1, $"\"{written}\", ", isSafe: false);
    }
}
