using System;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>Reads what a text or incident says of the custody of people.</summary>
internal readonly struct TextCustody
{
    private readonly FactTables _facts;
    private readonly long _record;

    /// <summary>The first day on which the text can have come to be; <see cref="int.MinValue"/> where that is not told.</summary>
    private readonly int _earliest;

    /// <summary>The last day on which it can have been changed.</summary>
    private readonly int _latest;

    public TextCustody(FactCollector to)
    {
        _facts = to.Facts;
        _record = to.Record.Id.Hash;
        (_earliest, _latest) = (to.EarliestDay, to.LatestDay);
    }

    public void Add(ListView<EventView> events, ListView<FigureView> figures)
    {
        AddEvents(events, figures);
        foreach (var figure in figures)
        {
            if (HasMore(figure))
                AddFigure(figure, new Frame(figure));
        }
    }

    private void AddEvents(ListView<EventView> events, ListView<FigureView> figures)
    {
        foreach (var told in events)
        {
            if (!told.Mode.IsAbsent || told.Victims.Count == 0)
                continue;
            var isTaking = Custody.IsTaking(told.Type.Index);
            if (!isTaking && told.Type.Index is not (EventCodes.Release or EventCodes.Death or EventCodes.Verdict))
                continue;
            var reason = told.Type.Is(EventCodes.Release) ? FreedomReason.Released : told.Type.Is(EventCodes.Death) ? FreedomReason.Dead
                : Custody.IsSuspended(told) ? FreedomReason.Suspended : (FreedomReason?)null;
            var when = Custody.When(told);
            var end = told.Date.IsPresent ? told.Date.Bounds.LatestEnd : _latest;
            var isOfEach = told.Applies.Is(AppliesCodes.Each) || (told.Applies.IsAbsent && told.Victims.Count == 1);
            foreach (var victim in told.Victims)
            {
                foreach (var person in new PeopleOf(victim, figures))
                {
                    if (isTaking)
                        _facts.Held.Add(new HeldFact(person, _record, when.IsPresent ? when.Bounds.EarliestBegin : int.MinValue, when.IsPresent ? when.Bounds.LatestEnd : _latest));
                    else if (reason is { } free && isOfEach && Custody.IsUndoubted(told) && end < DateBounds.FarFuture && victim.Count.IsAbsent)
                        _facts.Freedoms.Add(new FreedomFact(person, _record, end + 1, int.MaxValue, free, isOfCase: false));
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
            if (!term.IsExact && !term.IsUnbounded && _earliest != int.MinValue)
                _facts.Terms.Add(new TermFact(person, _record, (short)Terms.MostMonths(term), _earliest, isBound: true, place));
            else if (isOfEach && Terms.LeastMonths(term) is > 0 and var months)
                _facts.Terms.Add(new TermFact(person, _record, (short)months, _latest, isBound: false, place));
        }
    }

    /// <summary>Whether there is more than a number: people, or other figures.</summary>
    private static bool HasMore(FigureView figure) => !(figure.Members.IsAbsent && figure.Breakdowns.IsAbsent && figure.Including.IsAbsent);

    private void AddFigure(FigureView figure, in Frame frame)
    {
        if (!figure.Members.IsAbsent)
            AddMembers(figure, frame);
        foreach (var breakdown in figure.Breakdowns)
        {
            foreach (var part in breakdown.Figures)
            {
                if (HasMore(part))
                    AddFigure(part, frame.Within(part));
            }
        }
        foreach (var subset in figure.Including)
        {
            if (HasMore(subset))
                AddFigure(subset, frame.Within(subset));
        }
    }

    private void AddMembers(FigureView figure, in Frame frame)
    {
        var isHeld = false;
        foreach (var type in frame.Means)
            isHeld |= Custody.IsTaking(type.Index);
        var isPrisoner = Custody.IsPrisoner(frame.As);
        if (!isHeld && !isPrisoner)
            return;
        var first = frame.When.IsPresent ? frame.When.Bounds.EarliestBegin : _earliest;
        var last = frame.When.IsPresent ? frame.When.Bounds.LatestEnd : _latest;
        foreach (var member in figure.Members)
        {
            if (!Custody.IsPerson(member.Who))
                continue;
            if (isHeld)
                _facts.Held.Add(new HeldFact(member.Who.Hash, _record, first, last));
            if (first != int.MinValue && Custody.IsUndoubted(figure))
                _facts.Counted.Add(new CountedFact(member.Who.Hash, _record, first, last, isHeld, isPrisoner, new Spot(0, 0, member.Who.Range.Start, member.Who.Range.End)));
        }
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
