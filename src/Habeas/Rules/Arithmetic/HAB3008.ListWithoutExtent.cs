using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class ListWithoutExtent() : ShapeRule("HAB3008", Severity.Warning, "nothing says whether this list of members is complete: give {0} \"extent\", \"complete\" or \"partial\"")
{
    public override IReadOnlyList<int> Shapes { get; } = [Tables.Figure, Tables.Group];

    public override IReadOnlyList<string> Needs { get; } = ["members"];

    public override IReadOnlyList<string> SettledBy { get; } = ["extent"];

    public override void Run(Tape tape, int at, RuleContext context)
    {
        if (tape.TypeOf(at) == Tables.Figure)
        {
            var figure = new FigureView(tape, at);
            CheckList(figure.Members, "the figure", figure.Unknown.Names("extent"u8), context);
            return;
        }
        var group = new GroupView(tape, at);
        CheckList(group.Members, "the group", group.Unknown.Names("extent"u8), context);
    }

    private void CheckList(ListView<PartyView> members, string owner, bool isUnknown, RuleContext context)
    {
        if (members.Count > 0 && !isUnknown)
            context.Report(this, new ByteRange(members.Range.Start, members.Range.Start + 1), owner);
    }
}
