using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class DatedTwice() : ShapeRule("HAB2024", Severity.Warning, "\"{0}\" is dated {1} here and {2} elsewhere in this record, and nothing says that the two contradict each other: name an edition, or the one under \"contradicts\" of the other", Tables.Step, Tables.Fact)
{
    /// <summary>What is done with a text once. What is debated, sent or published may be so again and again.</summary>
    private static readonly int[] OfTexts = [StepCodes.Signed, StepCodes.Tabled, StepCodes.Adopted, StepCodes.Registered];

    /// <summary>What a State does once with a treaty, or a law does once.</summary>
    private static readonly int[] OfLaws = [StepCodes.Signed, StepCodes.Deposit, StepCodes.Accession, StepCodes.Ratified, StepCodes.EntryIntoForce];

    private static readonly int[] Steps = [.. OfTexts, .. OfLaws];

    private static readonly int[] Facts = [FactCodes.Birth, FactCodes.Death];

    public override IReadOnlyList<string> Needs { get; } = ["date"];

    public override IReadOnlyList<int> TypesOf(int shape) => shape == Tables.Step ? Steps : Facts;

    public override void Run(Tape tape, int at, RuleContext context)
    {
        var owner = tape.ParentOf(at);
        switch (tape.TypeOf(owner))
        {
            case Tables.Declaration:
                CheckStep(new StepView(tape, at), new DeclarationView(tape, owner), context);
                break;
            case Tables.Law:
                CheckStep(new StepView(tape, at), new LawView(tape, owner), context);
                break;
            case Tables.Person:
                CheckLife(new FactView(tape, at), new PersonView(tape, owner), context);
                break;
        }
    }

    private void CheckStep(StepView step, DeclarationView text, RuleContext context)
    {
        if (Array.IndexOf(OfTexts, step.Type.Index) < 0)
            return;
        foreach (var other in text.Steps)
        {
            // What was taken back may be tabled once more.
            if (other.Index < step.Index && other.Type.Index == step.Type.Index && other.Edition.Hash == step.Edition.Hash && AreApart(step.Date, other.Date)
                && step.Issuers.Count + other.Issuers.Count == 0 && !(step.Type.Is(StepCodes.Tabled) && HasStep(text, StepCodes.Withdrawn)) && !Contradictions.AreTold(step, other))
                Report(step.Type, step.Date, other.Date, context);
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

    private void CheckStep(StepView step, LawView law, RuleContext context)
    {
        if (Array.IndexOf(OfLaws, step.Type.Index) < 0)
            return;
        foreach (var other in law.Steps)
        {
            if (other.Index < step.Index && other.Type.Index == step.Type.Index && IsOfOneState(step, other) && other.Edition.Hash == step.Edition.Hash
                && AreApart(step.Date, other.Date) && step.Issuers.Count + other.Issuers.Count + step.Contradicts.Count + other.Contradicts.Count == 0 && !Contradictions.AreTold(step, other))
                Report(step.Type, step.Date, other.Date, context);
        }
    }

    /// <summary>Where no State is told, either may be that of another.</summary>
    private static bool IsOfOneState(StepView a, StepView b) => a.State.IsPresent && b.State.IsPresent && a.State.Text.SaysTheSameAs(b.State.Text);

    private void CheckLife(FactView fact, PersonView person, RuleContext context)
    {
        foreach (var other in person.Facts)
        {
            if (other.Index < fact.Index && other.Type.Index == fact.Type.Index && AreApart(fact.Date, other.Date) && !Contradictions.AreTold(fact, other))
                Report(fact.Type, fact.Date, other.Date, context);
        }
    }

    private void Report(CodeField type, DateField date, DateField other, RuleContext context) =>
        context.Report(this, date.Range, type.ToString(), date.ToString(), other.ToString()).RelatedTo(other.Range.Start, other.Range.End);

    private static bool AreApart(DateField a, DateField b) => a.IsPresent && b.IsPresent && DateBounds.Overlaps(a.Bounds, b.Bounds) == Certainty.Never;
}
