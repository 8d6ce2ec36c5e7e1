using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Items that references from other records can lead to.</summary>
internal sealed class ItemFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Statement];

    public override IReadOnlyList<string> Needs => ["id"];

    public override bool IsOfRetracted => true;

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var id = new StatementView(tape, at).Id;
        if (!id.IsPresent)
            return;
        var (earliest, latest) = AfterFacts.DaysOf(tape, at);
        to.Define(id, earliest, latest);
    }
}
