using System.Collections.Generic;
using System.Text;
using Habeas.Json;

namespace Habeas.Rules;

internal sealed class PointDatedAsLasting() : ShapeRule("HAB2004", Severity.Warning, "\"{0}\" says that it lasted so long: what happened on some day within that time is written \"{1}\"", Tables.Event, Tables.Fact, Tables.Step)
{
    public override IReadOnlyList<string> Needs { get; } = ["date"];

    public override void Run(Tape tape, int at, RuleContext context)
    {
        var date = new DateField(tape, tape.CellOf(at, tape.ShapeOf(at).DateSlot));
        if (!date.IsPresent || (date.Bounds.Traits & DateTraits.Interval) == 0 || !IsPoint(tape, at))
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

    private static bool IsPoint(Tape tape, int at) => tape.TypeOf(at) switch
    {
        Tables.Event => IsPersonal(tape, tape.ParentOf(at)) && new EventView(tape, at).Type.Index is EventCodes.Arrest or EventCodes.Release or EventCodes.Charged
            or EventCodes.ChargeDropped or EventCodes.Committal or EventCodes.Verdict or EventCodes.Appeal or EventCodes.Ruling or EventCodes.Pardon or EventCodes.Rehabilitation or EventCodes.Dismissal or EventCodes.Killing or EventCodes.Death or EventCodes.NoticeIssued
            or EventCodes.NoticeDeleted,
        Tables.Fact => new FactView(tape, at).Type.Is(FactCodes.Birth, FactCodes.Death),
        Tables.Step => new StepView(tape, at).Type.Index is StepCodes.Tabled or StepCodes.Adopted or StepCodes.AdoptedInCommittee or StepCodes.Rejected or StepCodes.Published
            or StepCodes.Submitted or StepCodes.Registered or StepCodes.Deposit or StepCodes.Accession or StepCodes.Ratified or StepCodes.EntryIntoForce,
        _ => false,
    };

    /// <summary>Arrests of many go on for days: only those of one person are points.</summary>
    private static bool IsPersonal(Tape tape, int record) =>
        tape.TypeOf(record) == Tables.Case && new CaseView(tape, record).Subject.Text.StartsWith("person:"u8);
}
