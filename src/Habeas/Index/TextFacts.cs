using System;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>When declarations came to be, and which texts they look back at.</summary>
internal static class TextFacts
{
    /// <summary>
    /// The first day on which the declaration can have come to be; <see cref="int.MinValue"/> where that is not told. A day of publication is none: pages are
    /// published again and again, and often only the last time is dated.
    /// </summary>
    public static int EarliestDay(Tape tape, RecordView record)
    {
        if (tape.TypeOf(record.Index) != Tables.Declaration)
            return int.MinValue;
        var earliest = int.MaxValue;
        var isOrigin = false;
        foreach (var step in new DeclarationView(tape, record.Index).Steps)
        {
            if (!step.Date.IsPresent)
                continue;
            isOrigin |= step.Type.Index is StepCodes.Signed or StepCodes.Tabled or StepCodes.Issued or StepCodes.Sent or StepCodes.Submitted or StepCodes.Adopted or StepCodes.AdoptedInCommittee;
            earliest = Math.Min(earliest, step.Date.Bounds.EarliestBegin);
        }
        return isOrigin ? earliest : int.MinValue;
    }

    /// <summary>Notes what a declaration with dated steps looks back at: what it recalls, repeats or answers, what its stances are about, and what its demands ask to carry out.</summary>
    public static void Collect(Tape tape, RecordView record, FactSheet sheet)
    {
        if (tape.TypeOf(record.Index) != Tables.Declaration)
            return;
        var declaration = new DeclarationView(tape, record.Index);
        if (LatestDay(declaration) is not (< int.MaxValue and var latest))
            return;
        foreach (var relation in declaration.Relations)
        {
            var looksBack = relation.Type.Index is RelationCodes.Recalls or RelationCodes.Reiterates or RelationCodes.Cites or RelationCodes.BasedOn or RelationCodes.Amends or RelationCodes.Replaces
                or RelationCodes.RespondsTo or RelationCodes.Criticises or RelationCodes.Ignores;
            if (looksBack)
                Add(relation.To, latest, sheet);
        }
        foreach (var stance in declaration.Stances)
        {
            foreach (var reference in stance.Toward)
                Add(reference, latest, sheet);
        }
        if (!declaration.Demands.IsPresent)
            return;
        foreach (var at in tape.Objects)
        {
            if (tape.TypeOf(at) != Tables.Demand)
                continue;
            foreach (var reference in new DemandView(tape, at).Concerns)
                Add(reference, latest, sheet);
        }
    }

    private static void Add(ReferenceField reference, int latest, FactSheet sheet)
    {
        if (reference.IsPresent && !reference.IsLocal && reference.Text.StartsWith("declaration:"u8))
            sheet.Facts.LooksBack.Add(new LooksBackFact(reference.Hash, latest, new Spot(reference.Range)));
    }

    /// <summary>The last day on which the text can have been changed; <see cref="int.MaxValue"/> where a step or edition has no date, or there is none.</summary>
    public static int LatestDay(DeclarationView declaration)
    {
        var latest = int.MinValue;
        foreach (var step in declaration.Steps)
            latest = Math.Max(latest, step.Date.IsPresent ? step.Date.Bounds.LatestEnd : int.MaxValue);
        foreach (var edition in declaration.Editions)
        {
            if (edition.Date.IsPresent)
                latest = Math.Max(latest, edition.Date.Bounds.LatestEnd);
        }
        return latest == int.MinValue ? int.MaxValue : latest;
    }
}
