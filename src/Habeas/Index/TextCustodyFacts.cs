using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>What texts and incidents say of the custody of people whose cases stand elsewhere.</summary>
internal sealed class TextCustodyFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Declaration, Tables.Incident];

    public override IReadOnlyList<string> Needs => ["assertions", "events", "figures"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var reader = new TextCustody(to);
        if (tape.TypeOf(at) == Tables.Incident)
            reader.Add(new IncidentView(tape, at).Events, new IncidentView(tape, at).Figures);
        else
            reader.Add(new DeclarationView(tape, at).Assertions, new DeclarationView(tape, at).Figures);
    }
}
