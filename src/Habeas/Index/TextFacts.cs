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

    /// <summary>Notes what a declaration with dated steps looks back at.</summary>
    public static void Collect(Tape tape, RecordView record, FactSheet sheet)
    {
        if (tape.TypeOf(record.Index) != Tables.Declaration)
            return;
        var declaration = new DeclarationView(tape, record.Index);
        if (!declaration.Relations.IsPresent || LatestDay(declaration) is not (< int.MaxValue and var latest))
            return;
        foreach (var relation in declaration.Relations)
        {
            var looksBack = relation.Type.Index is RelationCodes.Recalls or RelationCodes.Reiterates or RelationCodes.Cites or RelationCodes.BasedOn or RelationCodes.Amends or RelationCodes.Replaces;
            if (looksBack && relation.To.IsPresent && !relation.To.IsLocal)
                sheet.LooksBack.Add(new LooksBackFact(relation.To.Hash, latest, relation.To.Range.Start, relation.To.Range.End));
        }
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
