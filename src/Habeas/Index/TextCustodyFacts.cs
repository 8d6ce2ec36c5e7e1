using System;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>What texts and incidents say of the custody of people whose cases stand elsewhere.</summary>
/// <param name="tape">The tape the record is on.</param>
/// <param name="record">The hash of its id.</param>
/// <param name="earliest">The first day on which the text can have come to be; <see cref="int.MinValue"/> where that is not told.</param>
/// <param name="latest">The last day on which it can have been changed.</param>
/// <param name="facts">Where the facts go.</param>
internal readonly struct TextCustodyFacts(Tape tape, long record, int earliest, int latest, FactTables facts)
{
    public static void Collect(Tape tape, RecordView record, FactTables facts)
    {
        switch (tape.TypeOf(record.Index))
        {
            case Tables.Declaration:
                var text = new DeclarationView(tape, record.Index);
                new TextCustodyFacts(tape, record.Id.Hash, TextFacts.EarliestDay(tape, record), TextFacts.LatestDay(text), facts).CollectText(text);
                break;
            case Tables.Incident:
                var incident = new IncidentView(tape, record.Index);
                var reader = new TextCustodyFacts(tape, record.Id.Hash, int.MinValue, int.MaxValue, facts);
                reader.AddEvents(incident.Events, incident.Figures);
                foreach (var figure in incident.Figures)
                    reader.AddFigure(figure, new Frame(figure));
                break;
        }
    }

    private void CollectText(DeclarationView text)
    {
        AddEvents(text.Assertions, text.Figures);
        foreach (var figure in text.Figures)
            AddFigure(figure, new Frame(figure));
        if (earliest == int.MinValue)
            return;
        foreach (var at in tape.Objects)
        {
            if (tape.TypeOf(at) == Tables.Demand && new DemandView(tape, at) is var demand && demand.Action.Is(ActionCodes.Release))
                AddDemand(demand, text.Figures);
        }
    }

    private void AddDemand(DemandView demand, ListView<FigureView> figures)
    {
        foreach (var beneficiary in demand.Beneficiaries)
        {
            var place = new Spot(0, 0, beneficiary.Who.Range.Start, beneficiary.Who.Range.End);
            foreach (var person in new PeopleOf(beneficiary, figures))
                facts.ReleaseDemands.Add(new ReleaseDemandFact(person, record, earliest, latest, place));
        }
    }

    private void AddEvents(ListView<EventView> events, ListView<FigureView> figures)
    {
        foreach (var told in events)
        {
            if (!told.Mode.IsAbsent || told.Victims.Count == 0)
                continue;
            var isTaking = Custody.IsTaking(told.Type.Index);
            var reason = told.Type.Is(EventCodes.Release) ? FreedomReason.Released : told.Type.Is(EventCodes.Death) ? FreedomReason.Dead
                : Custody.IsSuspended(told) ? FreedomReason.Suspended : (FreedomReason?)null;
            var when = Custody.When(told);
            var end = told.Date.IsPresent ? told.Date.Bounds.LatestEnd : latest;
            var isOfEach = told.Applies.Is(AppliesCodes.Each) || (told.Applies.IsAbsent && told.Victims.Count == 1);
            foreach (var victim in told.Victims)
            {
                foreach (var person in new PeopleOf(victim, figures))
                {
                    if (isTaking)
                        facts.Held.Add(new HeldFact(person, record, when.IsPresent ? when.Bounds.EarliestBegin : int.MinValue, when.IsPresent ? when.Bounds.LatestEnd : latest));
                    else if (reason is { } free && isOfEach && Custody.IsUndoubted(told) && end < DateBounds.FarFuture && victim.Count.IsAbsent)
                        facts.Freedoms.Add(new FreedomFact(person, record, end + 1, int.MaxValue, free, isOfCase: false));
                    if (told.Type.Is(EventCodes.Verdict) && Custody.IsUndoubted(told))
                        AddTerms(told, person, isOfEach);
                }
            }
        }
    }

    private void AddTerms(EventView judgment, long person, bool isOfEach)
    {
        foreach (var part in judgment.Parts)
        {
            if (!Custody.IsPrison(part.Type.Index) || !part.Term.TryGet(out var term) || term.Kind != QuantityKind.Duration || term.IsApproximate)
                continue;
            var place = new Spot(0, 0, part.Term.Range.Start, part.Term.Range.End);
            if (!term.IsExact && !term.IsUnbounded && earliest != int.MinValue)
                facts.Terms.Add(new TermFact(person, record, (short)Terms.MostMonths(term), earliest, isBound: true, place));
            else if (isOfEach && Terms.LeastMonths(term) is > 0 and var months)
                facts.Terms.Add(new TermFact(person, record, (short)months, latest, isBound: false, place));
        }
    }

    private void AddFigure(FigureView figure, Frame frame)
    {
        var isHeld = false;
        foreach (var type in frame.Means)
            isHeld |= Custody.IsTaking(type.Index);
        var isPrisoner = Custody.IsPrisoner(frame.As);
        var first = frame.When.IsPresent ? frame.When.Bounds.EarliestBegin : earliest;
        var last = frame.When.IsPresent ? frame.When.Bounds.LatestEnd : latest;
        foreach (var member in figure.Members)
        {
            if (!Custody.IsPerson(member.Who) || !(isHeld || isPrisoner))
                continue;
            if (isHeld)
                facts.Held.Add(new HeldFact(member.Who.Hash, record, first, last));
            if (first != int.MinValue && Custody.IsUndoubted(figure))
                facts.Counted.Add(new CountedFact(member.Who.Hash, record, first, last, isHeld, isPrisoner, new Spot(0, 0, member.Who.Range.Start, member.Who.Range.End)));
        }
        foreach (var breakdown in figure.Breakdowns)
        {
            foreach (var part in breakdown.Figures)
                AddFigure(part, frame.Within(part));
        }
        foreach (var subset in figure.Including)
            AddFigure(subset, frame.Within(subset));
    }

    /// <summary>What a figure says, or takes over from the one around it.</summary>
    private readonly struct Frame(ListView<CodeField> means, CodeField role, DateField when)
    {
        public Frame(FigureView figure)
            : this(figure.Means, figure.As, figure.AsOf.IsAbsent ? figure.Date : figure.AsOf)
        {
        }

        public ListView<CodeField> Means { get; } = means;

        public CodeField As { get; } = role;

        public DateField When { get; } = when;

        public Frame Within(FigureView figure)
        {
            var own = new Frame(figure);
            return new Frame(figure.Means.IsAbsent ? Means : own.Means, figure.As.IsAbsent ? As : own.As, own.When.IsAbsent ? When : own.When);
        }
    }
}
