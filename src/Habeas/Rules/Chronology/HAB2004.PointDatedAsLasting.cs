using System.Collections.Generic;
using System.Text;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class PointDatedAsLasting() : ShapeRule("HAB2004", Severity.Warning, "\"{0}\" says that it lasted so long: what happened on some day within that time is written \"{1}\"", Tables.Event, Tables.Fact, Tables.Step)
{
    private static readonly int[] Events =
    [
        EventCodes.Arrest, EventCodes.Release, EventCodes.Charged, EventCodes.ChargeDropped, EventCodes.Committal, EventCodes.Verdict, EventCodes.Appeal, EventCodes.Ruling,
        EventCodes.Pardon, EventCodes.Rehabilitation, EventCodes.Dismissal, EventCodes.Killing, EventCodes.Death, EventCodes.NoticeIssued, EventCodes.NoticeDeleted,
    ];

    private static readonly int[] Facts = [FactCodes.Birth, FactCodes.Death];

    private static readonly int[] Steps =
    [
        StepCodes.Tabled, StepCodes.Adopted, StepCodes.AdoptedInCommittee, StepCodes.Rejected, StepCodes.Published, StepCodes.Submitted, StepCodes.Registered,
        StepCodes.Deposit, StepCodes.Accession, StepCodes.Ratified, StepCodes.EntryIntoForce,
    ];

    public override IReadOnlyList<string> Needs { get; } = ["date"];

    /// <summary>What happens on one day.</summary>
    public override IReadOnlyList<int> TypesOf(int shape) => shape switch { Tables.Event => Events, Tables.Fact => Facts, _ => Steps };

    public override void Run(Tape tape, int at, RuleContext context)
    {
        var date = new DateField(tape, tape.CellOf(at, tape.ShapeOf(at).DateSlot));
        if (!date.IsPresent || (date.Bounds.Traits & DateTraits.Interval) == 0 || (tape.TypeOf(at) == Tables.Event && !IsPersonal(tape, tape.ParentOf(at))))
            return;
        var written = date.ToString();
        var slash = written.IndexOf('/');
        var begin = written.Substring(0, slash);
        var end = written.Substring(slash + 1);
        var meant = $"[{(begin == ".." ? "" : begin)}..{(end == ".." ? "" : end)}]";
        var report = context.Report(this, date.Range, written, meant);
        if (EdtfParser.TryParseWithoutTime(Encoding.UTF8.GetBytes(meant), out _, out _))
            report.WithEdit(date.Range.Start, date.Range.End, $"\"{meant}\"", isSafe: true);
    }

    /// <summary>Arrests of many go on for days: only those of one person are points.</summary>
    private static bool IsPersonal(Tape tape, int record) =>
        tape.TypeOf(record) == Tables.Case && new CaseView(tape, record).Subject.Text.StartsWith("person:"u8);
}
