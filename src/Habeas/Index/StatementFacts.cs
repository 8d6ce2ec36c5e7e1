using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>What is taken from statements of every type. One look at which properties stand there tells what there is to take.</summary>
internal sealed class StatementFacts : ObjectFacts
{
    private static readonly Shape Statement = Tables.Shapes[Tables.Statement];
    private static readonly ulong Id = Statement.MaskOf("id");
    private static readonly ulong Access = Statement.MaskOf("access");
    private static readonly ulong Cited = Statement.MaskOf("sources", "support");

    public override IReadOnlyList<int> Shapes => [Tables.Statement];

    public override IReadOnlyList<string> Needs => ["id", "date", "asOf", "actDate", "sources", "support", "access"];

    public override bool IsOfRetracted => true;

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var shape = tape.ShapeOf(at);
        var presence = tape.PresenceOf(at, shape.PresenceSlot);
        if ((presence & Id) != 0)
            ItemFacts.Collect(tape, at, to);
        if ((presence & shape.DateMask) != 0)
            CitationFacts.Collect(tape, at, shape, to);
        to.HasOwnAccess |= (presence & Access) != 0;
        if ((presence & Cited) != 0)
            SharingFacts.Collect(tape, at, to);
    }
}
