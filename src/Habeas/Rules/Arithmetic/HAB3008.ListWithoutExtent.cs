using Habeas.Json;

namespace Habeas.Rules;

internal sealed class ListWithoutExtent() : RecordRule("HAB3008", Severity.Warning, "nothing says whether this list of members is complete: give {0} \"extent\", \"complete\" or \"partial\"")
{
    protected override void Check(RecordView record, RuleContext context)
    {
        foreach (var at in context.Tape.Objects)
        {
            switch (context.Tape.TypeOf(at))
            {
                case Tables.Figure:
                    var figure = new FigureView(context.Tape, at);
                    CheckList(figure.Members, figure.Extent, "the figure", Marks.IsNamed(figure.Unknown, "extent"u8), context);
                    break;
                case Tables.Group:
                    var group = new GroupView(context.Tape, at);
                    CheckList(group.Members, group.Extent, "the group", Marks.IsNamed(group.Unknown, "extent"u8), context);
                    break;
            }
        }
    }

    private void CheckList(ListView<PartyView> members, CodeField extent, string owner, bool isUnknown, RuleContext context)
    {
        if (members.Count > 0 && extent.IsAbsent && !isUnknown)
            context.Report(this, new ByteRange(members.Range.Start, members.Range.Start + 1), owner);
    }
}
