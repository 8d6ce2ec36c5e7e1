using System;
using System.Collections.Generic;
using System.Linq;
using Habeas.Codes;
using Habeas.Records;
using Habeas.Timelines;

namespace Habeas.Cli.Show;

/// <summary>The dossier of a person, group or body, and of its cases.</summary>
internal sealed partial class SubjectSheet : Sheet
{
    private static readonly EventCode[] TreatmentTypes =
    [
        EventCode.Torture, EventCode.IllTreatment, EventCode.SexualViolence, EventCode.Injury, EventCode.Killing, EventCode.Attack, EventCode.Isolation, EventCode.CareDenied,
        EventCode.HungerStrike, EventCode.Health, EventCode.Hospitalisation, EventCode.Death,
    ];

    private readonly Record shown;
    private readonly Record? subject;
    private readonly CaseTimeline timeline;
    private readonly CalendarDay? on;
    private readonly RecordId[] ids;

    public SubjectSheet(Page page, Book book, Record shown, CalendarDay? on)
        : base(page, book)
    {
        this.shown = shown;
        this.on = on;
        timeline = CaseTimeline.Of(Records, shown.Id);
        subject = Records.Find(timeline.Subject);
        ids = [timeline.Subject, .. timeline.Cases.Select(own => own.Id)];
    }

    public void Print()
    {
        Page.Title(subject is null ? shown.Id.ToString() : Book.Of(subject), string.Join(", ", ids.Select(id => id.ToString()).Distinct()));
        Who();
        Accusations();
        Timeline();
        Treatment();
        Custody();
        Procedure();
        Declarations();
        Counted();
        Elsewhere();
        Differences();
        RecordRemarks([.. new[] { subject }.OfType<Record>(), .. timeline.Cases]);
        Sources();
    }

    private void Who()
    {
        if (subject is null)
            return;
        Names("NAMES, THE PREFERRED FIRST", subject switch { Person p => p.Names, Group g => g.Names, Body b => b.Names, _ => default }, subject);
        Page.Section("WHO THEY ARE");
        if (subject is Person { Identified: { } identified })
            Page.Item("known only as: " + Book.Label("identified", identified.Value, identified.Details));
        Facts(subject switch { Person p => p.Facts, Body b => b.Facts, _ => default }, subject);
        foreach (var state in timeline.Cases.Select(own => own.State).Distinct())
        {
            if (state is { } persecutor)
                Page.Item("State whose authorities persecute them: " + Book.Of(persecutor));
        }

        Identifiers(subject switch { Person p => p.Identifiers, Body b => b.Identifiers, _ => default }, subject);
        if (subject is Group group)
        {
            Page.Item(group.Type is { } type ? Book.Label("group", type.Value, type.Details) : "group");
            foreach (var member in group.Members)
                Page.Item("member: " + Book.Of(member, group) + Teller.Tail(member, group, group.Sources));
            foreach (var figure in group.Figures)
                Figure(figure, group, withSpeaker: true);
        }

        Page.Section("RELATIONS");
        foreach (var relation in subject is Person person ? person.Relations : default)
            Relation(relation, subject);
        foreach (var own in timeline.Cases)
        {
            foreach (var relation in own.Relations)
                Relation(relation, own);
        }

        RelationsFrom(subject, [.. ids.Where(id => Records.Find(id) is Case or Person)]);
    }

    private void Accusations()
    {
        foreach (var own in timeline.Cases)
        {
            var several = timeline.Cases.Count > 1 ? " (" + own.Id + ")" : "";
            Page.Section("CHARGES, ONE FOR EACH ALLEGED ACT" + several);
            var number = 0;
            foreach (var charge in own.Charges)
            {
                List<string> parts = [Book.Offence(charge)];
                parts.Add(charge.ActDate is { } date ? "act of " + Words.Of(date) : "date of the act not told");
                if (!charge.Legal.IsEmpty)
                    parts.Add("under " + Teller.Laws(charge.Legal));
                if (charge.MaxTerm is { } max)
                    parts.Add("punishable with up to " + Words.Of(max));
                if (charge.Proceeding is { } proceeding)
                    parts.Add("in " + Book.Of(proceeding, own));
                Page.Numbered(++number, string.Join("; ", parts) + Teller.Tail(charge, own, own.Sources));
                Remarks(charge, own);
            }

            Page.Section("PROCEEDINGS" + several);
            foreach (var proceeding in own.Proceedings)
            {
                Page.Item(Book.Label("proceeding", proceeding.Type.Value, proceeding.Type.Details) + (proceeding.Court is { } court ? ", " + Book.Of(court) : "")
                    + string.Concat(proceeding.Identifiers.Select(i => ", " + i.Number)) + Teller.Tail(proceeding, own, own.Sources));
                Remarks(proceeding, own);
            }

            Page.Section("THE REAL REASON, AS SOMEBODY CLAIMS IT" + several);
            foreach (var motive in own.Motives)
            {
                Page.Item(Book.Label("motive", motive.Type.Value, motive.Type.Details) + (motive.Label is { } label ? ": " + label : "") + Teller.Tail(motive, own, own.Sources));
                Remarks(motive, own);
            }
        }
    }

    private void Timeline()
    {
        Page.Section("TIMELINE (treatment and health below)");
        Print(timeline.Claims.Where(claim => !TreatmentTypes.Contains(claim.Type)));
    }

    private void Treatment()
    {
        Page.Section("TREATMENT AND HEALTH");
        Print(timeline.Claims.Where(claim => TreatmentTypes.Contains(claim.Type)));
    }

    /// <summary>A figure makes a claim for each of its means; they are one line.</summary>
    private void Print(IEnumerable<Claim> claims)
    {
        foreach (var group in claims.GroupBy(claim => claim.Item, ReferenceEqualityComparer.Instance))
        {
            var claim = group.First();
            Page.Item(Told(claim, group.Select(c => c.Type)));
            Remarks(claim.Item, claim.Record);
        }
    }

    private string Told(Claim claim, IEnumerable<EventCode> means)
    {
        var time = Teller.Time(claim.Date, claim.AsOf) ?? Undated(claim);
        var text = claim.Event is { } told
            ? Teller.Event(told, claim.Record, withVictims: claim.Record is not Case && claim.Figure is null)
                + (claim.Figure is { } all ? "; said of " + (told.Applies == AppliesCode.Each ? "each" : "those") + " counted among " + (all.Label?.ToString() ?? "those listed") : "")
            : Teller.Means(means, claim.As) + ", counted among " + (claim.Figure!.Label?.ToString() ?? "those listed")
                + (claim.Holder is { } list && !ReferenceEquals(list, claim.Figure) ? " of " + Book.OfItem(list) : "");
        return time + ": " + text + Teller.Tail(claim.Item, claim.Record, claim.Sources, claimedAround: claim.ClaimedBy);
    }

    /// <summary>No date is told; what follows from the order of events or from the day of the text is said to follow.</summary>
    private static string Undated(Claim claim)
    {
        if (!claim.Happened)
            return "no date";
        return (claim.When.EarliestBegin, claim.When.LatestEnd) switch
        {
            (null, null) => "no date",
            ({ } first, null) => "no date (not before " + Words.Of(first) + ")",
            (null, { } last) => "no date (told by " + Words.Of(last) + ")",
            ({ } first, { } last) => "no date (between " + Words.Of(first) + " and " + Words.Of(last) + ")",
        };
    }

    private void Elsewhere()
    {
        Page.Section("NAMED IN OTHER RECORDS");
        foreach (var record in Records)
        {
            foreach (var told in record switch { Case c => c.Events, Incident i => i.Events, _ => default })
            {
                if (ids.Contains(record.Id) || !new[] { told.Actors, told.Through, told.Target }.Any(parties => parties.Any(Is)))
                    continue;
                Page.Item(Book.Of(record) + ": " + (Teller.Time(told.Date, told.AsOf) is { } time ? time + ", " : "") + Teller.Event(told, record) + Teller.Tail(told, record, record.Sources));
            }

            foreach (var party in record is Incident incident ? incident.Participants : default)
            {
                if (Is(party))
                    Page.Item(Book.Of(record) + (party.As is { } role ? ": " + Book.Of(role) : ": took part") + Teller.Tail(party, record, record.Sources, withSpeaker: false));
            }

            foreach (var signed in record is Declaration { Signatories: { } signatories } ? signatories.List : default)
            {
                if (Is(signed))
                    Page.Item("signed " + Book.Of(record) + " " + DeclarationSheet.Capacity(signed, Book) + Teller.Tail(signed, record, record.Sources, withSpeaker: false));
            }
        }
    }

    private bool Is(Party party) => party.Who is { } who && who.Record is { } id && ids.Contains(id);
}
