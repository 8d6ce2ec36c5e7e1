using Habeas.Index;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class SuspendedButPrisoner() : RecordRule("HAB2023", Severity.Warning, "called \"{0}\", but the only sentence told is suspended, and no custody is told: whoever is called so is deprived of liberty")
{
    protected override void Check(RecordView record, RuleContext context)
    {
        if (context.Tape.TypeOf(record.Index) == Tables.Case)
            CheckCase(new CaseView(context.Tape, record.Index), context);
        else if (context.Tape.TypeOf(record.Index) == Tables.Declaration)
            CheckText(new DeclarationView(context.Tape, record.Index), context);
    }

    private void CheckCase(CaseView own, RuleContext context)
    {
        foreach (var designation in own.Events)
        {
            if (!designation.Type.Is(EventCodes.Designation) || !designation.Mode.IsAbsent || !Custody.IsPrisoner(designation.As))
                continue;
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
    }

    private void CheckText(DeclarationView text, RuleContext context)
    {
        foreach (var figure in text.Figures)
        {
            if (!Custody.IsPrisoner(figure.As) || !figure.Id.IsPresent)
                continue;
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
