using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Records that fewer people may have than the rest of their folder.</summary>
internal sealed class AccessFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Record];

    public override IReadOnlyList<string> Needs => ["access"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var access = to.Record.Access.Index;
        if (tape.TypeOf(at) != Tables.Link && (access >= AccessCodes.Restricted || (to.DefaultAccess >= 0 && access > to.DefaultAccess)))
            to.Facts.Accesses.Add(new AccessFact(to.Record.Id.Hash, (sbyte)access));
    }
}
