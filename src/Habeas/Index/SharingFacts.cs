using System;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>How far consent to sources goes, and how far what rests on them is given.</summary>
internal static class SharingFacts
{
    /// <param name="tape">The tape the record is on.</param>
    /// <param name="record">The record.</param>
    /// <param name="defaultAccess">Who may get what says nothing of it, an index into the code list <c>access</c>; -1 where that is not told.</param>
    /// <param name="facts">Where the facts go.</param>
    public static void Collect(Tape tape, RecordView record, int defaultAccess, FactTables facts)
    {
        var access = record.Access.Index >= 0 ? record.Access.Index : defaultAccess;
        if (tape.TypeOf(record.Index) == Tables.Source)
            CollectConsent(new SourceView(tape, record.Index), access, facts);
        if (access >= AccessCodes.Holder)
            return;
        var modified = record.Modified.IsPresent ? record.Modified.Bounds.EarliestEnd : int.MinValue;
        if (access >= 0)
            Add(record.Sources, access, record.Access.Index >= 0, modified, facts);
        foreach (var at in tape.Objects)
        {
            if (!tape.ShapeOf(at).Is(Tables.Statement))
                continue;
            var statement = new StatementView(tape, at);
            if (statement.Sources.Count == 0 && statement.Support.Count == 0)
                continue;
            var strictest = Strictest(tape, record, at, access);
            if (strictest is < 0 or >= AccessCodes.Holder)
                continue;
            Add(statement.Sources, strictest, statement.Access.Index >= 0, modified, facts);
            foreach (var support in statement.Support)
                Add(support.Sources, strictest, statement.Access.Index >= 0, modified, facts);
        }
    }

    private static int Strictest(Tape tape, RecordView record, int at, int access)
    {
        for (; at != record.Index && at != 0; at = tape.ParentOf(at))
        {
            if (tape.ShapeOf(at).Is(Tables.Statement))
                access = Math.Max(access, new StatementView(tape, at).Access.Index);
        }
        return access;
    }

    /// <summary>Adds each source once for each circle; a record cites few sources over and over.</summary>
    private static void Add(ListView<ReferenceField> sources, int access, bool isOwn, int modified, FactTables facts)
    {
        foreach (var source in sources)
        {
            if (!IsKnown(facts.Shared, source.Hash, access, isOwn))
                facts.Shared.Add(new SharedFact(source.Hash, (sbyte)access, isOwn, modified, new Spot(0, 0, source.Range.Start, source.Range.End)));
        }
    }

    /// <summary>Looks a little way back: what stands farther off is noted once more, which does no harm.</summary>
    private static bool IsKnown(FactTable<SharedFact> shared, long source, int access, bool isOwn)
    {
        for (var i = shared.Count - 1; i >= 0 && i >= shared.Count - 4; i--)
        {
            if (shared[i].Key == source && shared[i].Access == access && shared[i].IsOwn == isOwn)
                return true;
        }
        return false;
    }

    private static void CollectConsent(SourceView source, int access, FactTables facts)
    {
        if (source.Consent.Count == 0)
            return;
        var widest = int.MaxValue;
        var until = int.MinValue;
        ByteRange place = default;
        ByteRange withdrawn = default;
        foreach (var consent in source.Consent)
        {
            if (!consent.Withdrawn.IsAbsent)
            {
                withdrawn = consent.Withdrawn.Range;
                continue;
            }
            // What cannot be read may allow anything.
            if (consent.Audience.Index < 0)
                return;
            until = Math.Max(until, consent.Until.IsPresent ? consent.Until.Bounds.LatestEnd : int.MaxValue);
            if (consent.Audience.Index < widest)
                (widest, place) = (consent.Audience.Index, consent.Audience.Range);
        }
        var isOver = widest == int.MaxValue;
        var spot = isOver ? new Spot(0, 0, withdrawn.Start, withdrawn.End) : new Spot(0, 0, place.Start, place.End);
        facts.Consents.Add(new ConsentFact(source.Id.Hash, (sbyte)(isOver ? AccessCodes.Holder : widest), (sbyte)access, isOver, isOver ? int.MaxValue : until, spot));
    }
}
