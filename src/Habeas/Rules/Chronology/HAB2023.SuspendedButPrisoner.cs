using System.Collections.Generic;
using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class SuspendedButPrisoner() : ShapeRule("HAB2023", Severity.Warning, "called \"{0}\", but the only sentence told is suspended, and no custody is told: whoever is called so is deprived of liberty")
{
    public override IReadOnlyList<int> Shapes { get; } = [Tables.Event, Tables.Figure];

    public override IReadOnlyList<string> Needs { get; } = ["as"];

    public override IReadOnlyList<int> TypesOf(int shape) => shape == Tables.Event ? Events : [];

    private static readonly int[] Events = [EventCodes.Designation];

    public override void Run(Tape tape, int at, RuleContext context)
    {
        var record = tape.TypeOf(context.Record.Index);
        if (tape.ParentOf(at) != context.Record.Index)
            return;
        if (record == Tables.Case)
            CheckDesignation(new CaseView(tape, context.Record.Index), new EventView(tape, at), context);
        else if (record == Tables.Declaration && tape.TypeOf(at) == Tables.Figure)
            CheckFigure(new DeclarationView(tape, context.Record.Index), new FigureView(tape, at), context);
    }

    private void CheckDesignation(CaseView own, EventView designation, RuleContext context)
    {
        if (!designation.Type.Is(EventCodes.Designation) || !designation.Mode.IsAbsent || !Custody.IsPrisoner(designation.As))
            return;
        var isSuspended = false;
        foreach (var other in own.Events)
        {
            if (other.Mode.IsAbsent && (Custody.IsTaking(other.Type.Index) || other.Type.Is(EventCodes.Release) || Custody.IsToPrison(other)))
                return;
            // Dated, the two are compared as days by another rule.
            isSuspended |= Custody.IsPlain(other) && Custody.IsSuspended(other) && !(other.Date.IsPresent && Custody.When(designation).IsPresent);
        }
        if (isSuspended)
            context.Report(this, designation.As.Range, designation.As.ToString());
    }

    private void CheckFigure(DeclarationView text, FigureView figure, RuleContext context)
    {
        if (!Custody.IsPrisoner(figure.As) || !figure.Id.IsPresent)
            return;
        var isSuspended = false;
        var isHeld = false;
        foreach (var assertion in text.Assertions)
        {
            if (!assertion.Mode.IsAbsent || !IsVictim(assertion, figure))
                continue;
            isSuspended |= Custody.IsSuspended(assertion) && assertion.Applies.Is(AppliesCodes.Each);
            isHeld |= Custody.IsTaking(assertion.Type.Index) || Custody.IsToPrison(assertion);
        }
        if (isSuspended && !isHeld)
            context.Report(this, figure.As.Range, figure.As.ToString());
    }

    private static bool IsVictim(EventView assertion, FigureView figure)
    {
        foreach (var victim in assertion.Victims)
        {
            if (victim.Who.IsLocal && victim.Who.Hash == figure.Id.Hash)
                return true;
        }
        return false;
    }
}
