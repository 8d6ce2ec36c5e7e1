using System;
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

    private const int MostNames = 60;

    private void CheckMembers(ListView<PartyView> list, RuleContext context)
    {
        if (list.Count < 2)
            return;
        var seen = context.Seen;
        seen.Clear();
        foreach (var member in list)
        {
            if (member.Who.IsAbsent && member.Described.IsAbsent && member.Printed.IsPresent)
                CheckPrinted(list, member, context);
            // An item of this record and another record may have equal hashes: local ones are kept apart.
            if (!member.Who.IsPresent || seen.Add(member.Who.IsLocal ? ~member.Who.Hash : member.Who.Hash))
                continue;
            var report = context.Report(this, member.Who.Range, member.Who.ToString());
            if (StandsBefore(list, member, context.Tape.Text))
                report.WithEdit(context.RemovalOf(member.Range), "", isSafe: true);
        }
    }

    /// <summary>Two people may have one name; but hardly one name, State and group.</summary>
    private void CheckPrinted(ListView<PartyView> list, PartyView member, RuleContext context)
    {
        // In a long list of nothing but names two people may well be called alike.
        if (!member.PoliticalGroup.IsPresent && list.Count > MostNames)
            return;
        if (context.Seen.Add(Hash64.Of(context.Decode(member.Printed)) * 31))
            return;
        foreach (var other in list)
        {
            if (other.Index == member.Index)
                return;
            if (other.Who.IsAbsent && other.Printed.SaysTheSameAs(member.Printed) && Same(other.State.Text, member.State.Text) && Same(other.PoliticalGroup, member.PoliticalGroup)
                && other.Described.IsAbsent && other.Capacity.Count == 0 && member.Capacity.Count == 0)
            {
                var report = context.Report(this, member.Printed.Range, member.Printed.ToString()).Possibly();
                if (StandsBefore(list, member, context.Tape.Text))
                    report.WithEdit(context.RemovalOf(member.Range), "", isSafe: true);
                return;
            }
        }
    }

    private static bool Same(TextField a, TextField b) => a.IsAbsent ? b.IsAbsent : b.IsPresent && a.SaysTheSameAs(b);

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
