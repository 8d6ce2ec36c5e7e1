using Habeas.Json;

namespace Habeas.Rules;

internal sealed class ListedTwice() : RecordRule("HAB3004", Severity.Error, "\"{0}\" stands in this list a second time")
{
    protected override void Check(RecordView record, RuleContext context)
    {
        foreach (var at in context.Tape.Objects)
        {
            switch (context.Tape.TypeOf(at))
            {
                case Tables.Figure:
                    CheckMembers(new FigureView(context.Tape, at).Members, context);
                    break;
                case Tables.Group:
                    CheckMembers(new GroupView(context.Tape, at).Members, context);
                    break;
                case Tables.Signatories:
                    CheckMembers(new SignatoriesView(context.Tape, at).List.As<PartyView>(), context);
                    break;
            }
        }
    }

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
