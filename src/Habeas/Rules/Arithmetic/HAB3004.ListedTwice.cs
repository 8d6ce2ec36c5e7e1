using System;
using System.Collections.Generic;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class ListedTwice() : ShapeRule("HAB3004", Severity.Error, "\"{0}\" stands in this list a second time", Tables.Figure, Tables.Group, Tables.Signatories)
{
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
            if (!member.Who.IsPresent || seen.Add(member.Who.IsLocal ? ~member.Who.Hash : member.Who.Hash))
                continue;
            var report = context.Report(this, member.Who.Range, member.Who.ToString());
            if (StandsBefore(list, member, context.Tape.Text))
                report.WithEdit(context.RemovalOf(member.Range), "", isSafe: true);
        }
    }

    /// <summary>Whether all that is said of the member was said of it before, in the same words.</summary>
    private static bool StandsBefore(ListView<PartyView> list, PartyView member, byte[] text)
    {
        var range = member.Range;
        foreach (var other in list)
        {
            if (other.Index == member.Index)
                return false;
            if (text.AsSpan(other.Range.Start, other.Range.End - other.Range.Start).SequenceEqual(text.AsSpan(range.Start, range.End - range.Start)))
                return true;
        }
        return false;
    }
}
