using System;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>How far what rests on sources is given.</summary>
internal static class SharingFacts
{
    /// <summary>What the record as a whole rests on; asked before its statements.</summary>
    public static void CollectRecord(RecordView record, FactCollector to)
    {
        if (to.Access is >= 0 and < AccessCodes.Holder && !to.IsRetracted)
            Add(record.Sources, to.Access, record.Access.Index >= 0, to);
    }

    public static void Collect(Tape tape, int at, FactCollector to)
    {
        var strictest = to.HasOwnAccess ? Strictest(tape, at, to) : to.Access;
        if (strictest is < 0 or >= AccessCodes.Holder)
            return;
        var statement = new StatementView(tape, at);
        var isOwn = to.HasOwnAccess && statement.Access.Index >= 0;
        Add(statement.Sources, strictest, isOwn, to);
        foreach (var support in statement.Support)
            Add(support.Sources, strictest, isOwn, to);
    }

    private static int Strictest(Tape tape, int at, FactCollector to)
    {
        var access = to.Access;
        for (; at != to.Record.Index && at != 0; at = tape.ParentOf(at))
        {
            if (tape.ShapeOf(at).Is(Tables.Statement))
                access = Math.Max(access, new StatementView(tape, at).Access.Index);
        }
        return access;
    }

    /// <summary>Adds each source once for each circle.</summary>
    private static void Add(ListView<ReferenceField> sources, int access, bool isOwn, FactCollector to)
    {
        foreach (var source in sources)
        {
            // A record cites few sources over and over.
            if (to.IsNew(source.Hash, (access * 2) + (isOwn ? 1 : 0)))
                to.Facts.Shared.Add(new SharedFact(source.Hash, (sbyte)access, isOwn, to.Modified, new Spot(source.Range)));
        }
    }
}
