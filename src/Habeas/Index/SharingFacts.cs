using System;
using System.Runtime.CompilerServices;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>How far what rests on sources is given.</summary>
internal static class SharingFacts
{
    /// <summary>What the record as a whole rests on; asked before its statements.</summary>
    public static void CollectRecord(RecordView record, FactCollector to)
    {
        if (IsCircle(to.Access) && !to.IsRetracted && record.Sources.IsPresent)
            Add(record.Sources, to.Access, record.Access.Index >= 0, to);
    }

    /// <summary>What its statements rest on, of those that have sources.</summary>
    public static void Collect(Tape tape, ReadOnlySpan<int> statements, FactCollector to)
    {
        if (to.IsRetracted)
            return;
        if (to.HasOwnAccess)
        {
            foreach (var at in statements)
                CollectOwn(tape, at, to);
        }
        else if (IsCircle(to.Access))
        {
            foreach (var at in statements)
                Add(new StatementView(tape, at), to.Access, isOwn: false, to);
        }
    }

    /// <summary>The same of one where statements say for themselves who may get them.</summary>
    private static void CollectOwn(Tape tape, int at, FactCollector to)
    {
        var statement = new StatementView(tape, at);
        if (Strictest(tape, at, to) is var strictest && IsCircle(strictest))
            Add(statement, strictest, statement.Access.Index >= 0, to);
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

    private static bool IsCircle(int access) => access is >= 0 and < AccessCodes.Holder;

    private static void Add(StatementView statement, int access, bool isOwn, FactCollector to)
    {
        Add(statement.Sources, access, isOwn, to);
        if (statement.Support.IsPresent)
            Add(statement.Support, access, isOwn, to);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Add(ListView<SupportView> supports, int access, bool isOwn, FactCollector to)
    {
        foreach (var support in supports)
            Add(support.Sources, access, isOwn, to);
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
