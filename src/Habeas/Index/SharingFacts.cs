using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>How far what rests on sources is given.</summary>
internal sealed class SharingFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Record, Tables.Statement];

    public override IReadOnlyList<string> Needs => ["sources", "support"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        if (to.Access >= AccessCodes.Holder)
            return;
        if (at == to.Record.Index)
        {
            if (to.Access >= 0)
                Add(to.Record.Sources, to.Access, to.Record.Access.Index >= 0, to);
            return;
        }
        var statement = new StatementView(tape, at);
        var strictest = Strictest(tape, at, to);
        if (strictest is < 0 or >= AccessCodes.Holder)
            return;
        var isOwn = statement.Access.Index >= 0;
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
