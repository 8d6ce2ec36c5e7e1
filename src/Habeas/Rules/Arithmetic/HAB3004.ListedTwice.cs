using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class ListedTwice() : ShapeRule("HAB3004", Severity.Error, "\"{0}\" stands in this list a second time")
{
    public override IReadOnlyList<int> Shapes { get; } = [Tables.Figure, Tables.Group, Tables.Signatories];

    public override IReadOnlyList<string> Needs { get; } = ["members", "list"];

    public override void Run(Tape tape, int at, RuleContext context) => CheckMembers(tape.TypeOf(at) switch
    {
        Tables.Figure => new FigureView(tape, at).Members,
        Tables.Group => new GroupView(tape, at).Members,
        _ => new SignatoriesView(tape, at).List.As<PartyView>(),
    }, context);

    private void CheckMembers(ListView<PartyView> list, RuleContext context)
    {
        if (list.Count < 2)
            return;
        var seen = context.Seen;
        seen.Clear();
        foreach (var member in list)
        {
            // An item of this record and another record may have equal hashes: local ones are kept apart.
            if (member.Who.IsPresent && !seen.Add(member.Who.IsLocal ? ~member.Who.Hash : member.Who.Hash))
                context.Report(this, member.Who.Range, member.Who.ToString());
        }
    }
}
