using System.Collections.Generic;
using System.Linq;
using Habeas.Codes;
using Habeas.Records;

namespace Habeas.Timelines;

/// <summary>Finds what a set of records claims of one subject.</summary>
internal sealed class ClaimCollector
{
    private readonly RecordSet records;
    private readonly RecordId subject;
    private readonly List<Claim> claims = [];

    public ClaimCollector(RecordSet records, RecordId subject)
    {
        this.records = records;
        this.subject = subject;
    }

    public List<Claim> Collect(IEnumerable<Case> cases)
    {
        foreach (var own in cases)
        {
            foreach (var happened in own.Events)
                claims.Add(OfEvent(own, happened, happened.Victims.IsEmpty || Has(own, happened.Victims, out _), null));
        }

        foreach (var record in records)
        {
            switch (record)
            {
                case Declaration text:
                    AddEvents(text, text.Assertions);
                    AddFigures(text, text.Figures, new Frame(text.Sources));
                    break;
                case Incident incident:
                    AddEvents(incident, incident.Events);
                    AddFigures(incident, incident.Figures, new Frame(incident.Sources));
                    break;
            }
        }

        return claims;
    }

    private void AddEvents(Record record, IEnumerable<Event> events)
    {
        foreach (var told in events)
        {
            if (Has(record, told.Victims, out var through))
                claims.Add(OfEvent(record, told, IsOfEach(told), through));
        }
    }

    /// <summary>Of one named victim, what is told is told of that one, whether or not <c>applies</c> stands.</summary>
    private static bool IsOfEach(Event told) =>
        told.Applies == AppliesCode.Each || (told.Applies is null && told.Victims.Count == 1 && told.Victims[0] is { Who.Item: null, Count: null });

    private static Claim OfEvent(Record record, Event told, bool ofSubject, Figure? through) => new(record, told, told.Type)
    {
        Figure = through,
        IsOfSubject = ofSubject,
        As = told.As,
        AsOf = told.AsOf,
        Date = told.Date,
        Sources = told.Sources.IsEmpty ? record.Sources : told.Sources,
        ClaimedBy = told.ClaimedBy,
    };

    private void AddFigures(Record record, IEnumerable<Figure> figures, Frame outer)
    {
        foreach (var figure in figures)
        {
            var frame = outer.Within(figure);
            if (figure.Members.Any(IsSubject))
            {
                foreach (var type in frame.Means)
                {
                    claims.Add(new Claim(record, figure, type)
                    {
                        Figure = figure, AsOf = frame.AsOf, Date = frame.Date, Sources = frame.Sources, ClaimedBy = frame.ClaimedBy, Holder = frame.Holder ?? figure, As = frame.As,
                    });
                }
            }

            foreach (var breakdown in figure.Breakdowns)
                AddFigures(record, breakdown.Figures, frame);
            AddFigures(record, figure.Including, frame);
        }
    }

    private bool IsSubject(Party party) => party.Who is { Item: null } who && who.Record == subject;

    private bool Has(Record home, IEnumerable<Party> parties, out Figure? through)
    {
        through = null;
        foreach (var party in parties)
        {
            if (IsSubject(party))
                return true;
            if (party.Who is not { Item: not null } who || records.Find(who, home.Id) is not Figure figure)
                continue;
            if (!Statements.Figures([figure]).Any(inner => inner.Members.Any(IsSubject)))
                continue;
            through = figure;
            return true;
        }

        return false;
    }

    /// <summary>What an inner figure takes over from the figures around it.</summary>
    private sealed record Frame(RecordList<Citation> Sources)
    {
        public RecordList<Party> ClaimedBy { get; private init; }

        public RecordList<EventCode> Means { get; private init; }

        public RoleCode? As { get; private init; }

        public EdtfDate? AsOf { get; private init; }

        public EdtfDate? Date { get; private init; }

        public Figure? Holder { get; private init; }

        public Frame Within(Figure figure) => new(figure.Sources.IsEmpty ? Sources : figure.Sources)
        {
            ClaimedBy = figure.ClaimedBy.IsEmpty ? ClaimedBy : figure.ClaimedBy,
            Means = figure.Means.IsEmpty ? Means : figure.Means,
            As = figure.As ?? As,
            AsOf = figure.AsOf ?? AsOf,
            Date = figure.Date ?? Date,
            Holder = figure.Id is null ? Holder : figure,
        };
    }
}
