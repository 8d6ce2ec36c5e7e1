using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class DatedTwice() : RecordRule("HAB2024", Severity.Warning, "\"{0}\" is dated {1} here and {2} elsewhere in this record, and nothing says that the two contradict each other: name an edition, or the one under \"contradicts\" of the other")
{
    public override IReadOnlyList<string> Needs => ["steps", "facts"];

    protected override void Check(RecordView record, RuleContext context)
    {
        switch (context.Tape.TypeOf(record.Index))
        {
            case Tables.Declaration:
                CheckSteps(new DeclarationView(context.Tape, record.Index), context);
                break;
            case Tables.Law:
                CheckLaw(new LawView(context.Tape, record.Index), context);
                break;
            case Tables.Person:
                CheckLife(new PersonView(context.Tape, record.Index), context);
                break;
        }
    }

    private void CheckSteps(DeclarationView text, RuleContext context)
    {
        foreach (var step in text.Steps)
        {
            // What is debated, sent or published may be so again and again.
            if (step.Type.Index is not (StepCodes.Signed or StepCodes.Tabled or StepCodes.Adopted or StepCodes.Registered))
                continue;
            foreach (var other in text.Steps)
            {
                // What was taken back may be tabled once more.
                if (other.Index < step.Index && other.Type.Index == step.Type.Index && other.Edition.Hash == step.Edition.Hash && AreApart(step.Date, other.Date)
                    && step.Issuers.Count + other.Issuers.Count == 0 && !(step.Type.Is(StepCodes.Tabled) && HasStep(text, StepCodes.Withdrawn)) && !Contradictions.AreTold(step, other))
                    context.Report(this, step.Date.Range, step.Type.ToString(), step.Date.ToString(), other.Date.ToString()).RelatedTo(other.Date.Range.Start, other.Date.Range.End);
            }
        }
    }

    private static bool HasStep(DeclarationView text, int type)
    {
        foreach (var step in text.Steps)
        {
            if (step.Type.Is(type))
                return true;
        }
        return false;
    }

    /// <summary>Of what a State does once with a treaty, or a law does once.</summary>
    private void CheckLaw(LawView law, RuleContext context)
    {
        foreach (var step in law.Steps)
        {
            if (step.Type.Index is not (StepCodes.Signed or StepCodes.Deposit or StepCodes.Accession or StepCodes.Ratified or StepCodes.EntryIntoForce))
                continue;
            foreach (var other in law.Steps)
            {
                if (other.Index < step.Index && other.Type.Index == step.Type.Index && IsOfOneState(step, other) && other.Edition.Hash == step.Edition.Hash
                    && AreApart(step.Date, other.Date) && step.Issuers.Count + other.Issuers.Count + step.Contradicts.Count + other.Contradicts.Count == 0 && !Contradictions.AreTold(step, other))
                    context.Report(this, step.Date.Range, step.Type.ToString(), step.Date.ToString(), other.Date.ToString()).RelatedTo(other.Date.Range.Start, other.Date.Range.End);
            }
        }
    }

    /// <summary>Where no State is told, either may be that of another.</summary>
    private static bool IsOfOneState(StepView a, StepView b) => a.State.IsPresent && b.State.IsPresent && a.State.Text.SaysTheSameAs(b.State.Text);

    private void CheckLife(PersonView person, RuleContext context)
    {
        foreach (var fact in person.Facts)
        {
            if (!fact.Type.Is(FactCodes.Birth, FactCodes.Death))
                continue;
            foreach (var other in person.Facts)
            {
                if (other.Index < fact.Index && other.Type.Index == fact.Type.Index && AreApart(fact.Date, other.Date) && !Contradictions.AreTold(fact, other))
                    context.Report(this, fact.Date.Range, fact.Type.ToString(), fact.Date.ToString(), other.Date.ToString()).RelatedTo(other.Date.Range.Start, other.Date.Range.End);
            }
        }
    }

    private static bool AreApart(DateField a, DateField b) => a.IsPresent && b.IsPresent && DateBounds.Overlaps(a.Bounds, b.Bounds) == Certainty.Never;
}
