using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Habeas.Json;

namespace Habeas.Index;

/// <summary>What other records must know of a person's case.</summary>
internal sealed class CaseFacts : ObjectFacts
{
    public override IReadOnlyList<int> Shapes => [Tables.Case];

    public override IReadOnlyList<string> Needs => ["subject"];

    public override void Collect(Tape tape, int at, FactCollector to)
    {
        var own = new CaseView(tape, at);
        var facts = to.Facts;
        if (!Custody.IsPerson(own.Subject))
            return;
        var death = int.MaxValue;
        var span = new Span(own, death);
        foreach (var happened in own.Events)
        {
            span.Add(happened);
            var type = happened.Type.Index;
            if (type is EventCodes.Release or EventCodes.Death or EventCodes.Verdict)
                death = Math.Min(death, AddEnd(own, happened, facts));
            else if (type == EventCodes.Designation)
                AddDesignation(own, happened, facts);
        }
        facts.Cases.Add(death == int.MaxValue ? span.Fact : UpTo(own, death).Fact);
    }

    /// <summary>Adds that somebody is free from then on; the last day of a death, else <see cref="int.MaxValue"/>.</summary>
    private static int AddEnd(CaseView own, EventView end, FactTables facts)
    {
        if (!Custody.IsPlain(end))
            return int.MaxValue;
        if (FreedomOf(own, end) is { } freedom)
            facts.Freedoms.Add(freedom);
        return end.Type.Is(EventCodes.Death) && end.Date.IsPresent ? end.Date.Bounds.LatestEnd : int.MaxValue;
    }

    private static void AddDesignation(CaseView own, EventView designation, FactTables facts)
    {
        if (designation.Mode.IsAbsent && Custody.IsPrisoner(designation.As) && Custody.When(designation) is { IsPresent: true } when)
            facts.Counted.Add(new CountedFact(own.Subject.Hash, own.Id.Hash, when.Bounds.EarliestBegin, when.Bounds.LatestEnd, isHeld: false, isPrisoner: true, Place(designation.As.Range)));
    }

    /// <summary>What the case tells, but of nothing after a death: few tell of one, and those are gone through once more.</summary>
    private static Span UpTo(CaseView own, int death)
    {
        var span = new Span(own, death);
        foreach (var happened in own.Events)
            span.Add(happened);
        return span;
    }

    private static Spot Place(ByteRange range) => new(0, 0, range.Start, range.End);

    /// <summary>The time after a release, suspended sentence, final acquittal or death, up to the next arrest; null where it cannot be told which was later.</summary>
    private static FreedomFact? FreedomOf(CaseView own, EventView end)
    {
        if (ReasonOf(own, end) is not { } reason || !end.Date.IsPresent || end.Date.Bounds is not { LatestEnd: < DateBounds.FarFuture } freed)
            return null;
        int takings = 0, ends = 0, until = int.MaxValue;
        foreach (var other in own.Events)
        {
            takings += other.Mode.IsAbsent && Custody.IsTaking(other.Type.Index) ? 1 : 0;
            ends += other.Mode.IsAbsent && ReasonOf(own, other) is not null ? 1 : 0;
        }
        foreach (var taken in own.Events)
        {
            if (reason == FreedomReason.Dead || !taken.Mode.IsAbsent || !Custody.IsTaking(taken.Type.Index))
                continue;
            var when = Custody.When(taken);
            if (when.IsPresent && when.Bounds.EarliestBegin > freed.LatestEnd)
                until = Math.Min(until, when.Bounds.EarliestBegin - 1);
            // A suspended sentence sends nobody to prison; whether it lets go whoever is there already is not told.
            else if (reason == FreedomReason.Suspended)
                return null;
            else if (when.IsPresent && when.Bounds.EarliestEnd > freed.LatestEnd && when.Bounds.IsLasting)
                return null;
            // The only release is that from the only arrest, if the arrest is not dated later; but to be held is also told of who has been taken again.
            else if (!(when.IsPresent && when.Bounds.LatestEnd <= freed.EarliestBegin) && !(takings == 1 && ends == 1 && MayOnlyBeEarlier(taken, freed)) && !Follows(end, taken))
                return null;
        }
        return new FreedomFact(own.Subject.Hash, own.Id.Hash, freed.LatestEnd + 1, until, reason, isOfCase: true);
    }

    private static bool MayOnlyBeEarlier(EventView taken, in DateBounds freed) =>
        taken.Type.Is(EventCodes.Arrest, EventCodes.Abduction) && (Custody.When(taken) is not { IsPresent: true } when || when.Bounds.LatestEnd <= freed.LatestEnd);

    private static bool Follows(EventView later, EventView earlier) => later.After.Names(earlier.Id) || later.Concerns.Names(earlier.Id);

    private static FreedomReason? ReasonOf(CaseView own, EventView end) => end.Type.Index switch
    {
        EventCodes.Release => FreedomReason.Released,
        EventCodes.Death => FreedomReason.Dead,
        EventCodes.Verdict when Custody.IsSuspended(end) => IsOnlySentence(own) ? FreedomReason.Suspended : null,
        EventCodes.Verdict when end.Outcome.Is(OutcomeCodes.Acquitted) && end.Final.IsTrue => IsOfAll(own, end) ? FreedomReason.Acquitted : null,
        _ => null,
    };

    private static bool IsOnlySentence(CaseView own)
    {
        foreach (var other in own.Events)
        {
            if (Custody.IsToPrison(other) && other.Mode.IsAbsent)
                return false;
        }
        return true;
    }

    /// <summary>Whether the acquittal ends all that the case tells: every charge, and no conviction that may have come later.</summary>
    private static bool IsOfAll(CaseView own, EventView acquittal)
    {
        foreach (var other in own.Events)
        {
            var isOther = other.Type.Is(EventCodes.Verdict) && other.Mode.IsAbsent && other.Index != acquittal.Index && !other.Outcome.Is(OutcomeCodes.Acquitted, OutcomeCodes.Annulled);
            if (isOther && !other.Date.IsCertainlyBefore(acquittal.Date))
                return false;
        }
        return acquittal.Concerns.Count == 0 ? own.Charges.Count <= 1 : acquittal.Concerns.Count >= own.Charges.Count;
    }

    /// <summary>The first and last thing that is said without doubt to have happened to the subject alive, or the death, and the shortest prison term.</summary>
    /// <param name="own">The case.</param>
    /// <param name="death">The day of a death that the case tells: what comes after it is reported within the case.</param>
    private struct Span(CaseView own, int death)
    {
        private DateField _first;
        private DateField _last;
        private int _firstDay = int.MaxValue;
        private int _lastDay = int.MinValue;
        private int _term = int.MaxValue;
        private int _termDay = int.MinValue;
        private bool _hasUndated;

        public readonly CaseFact Fact
        {
            get
            {
                var term = _term is int.MaxValue or 0 ? 0 : Math.Min(_term, short.MaxValue);
                var fact = new CaseFact(own.Subject.Hash)
                {
                    FirstDay = _firstDay,
                    LastDay = _lastDay,
                    Term = (short)(!_hasUndated ? term : term == 0 ? short.MinValue : -term),
                    TermDay = _termDay,
                };
                return fact with
                {
                    FirstStart = _firstDay == int.MaxValue ? 0 : _first.Range.Start,
                    FirstLength = _firstDay == int.MaxValue ? (byte)0 : Length(_first),
                    LastStart = _lastDay == int.MinValue ? 0 : _last.Range.Start,
                    LastLength = _lastDay == int.MinValue ? (byte)0 : Length(_last),
                };
            }
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        public void Add(EventView happened)
        {
            if (!happened.Mode.IsAbsent)
                return;
            AddTerm(happened);
            if (!Custody.NeedsLife(happened.Type.Index) && !happened.Type.Is(EventCodes.Death))
                return;
            var when = Custody.When(happened);
            // Custody that somebody doubts may have been, or not: nobody is called free, or alive, for it.
            var isCertain = when.IsPresent && Custody.IsUndoubted(happened) && happened.Contradicts.Count == 0;
            _hasUndated |= !isCertain && Custody.IsTaking(happened.Type.Index);
            if (!isCertain || when.Bounds.EarliestBegin > death)
                return;
            if (when.Bounds.LatestBegin < _firstDay)
                (_firstDay, _first) = (when.Bounds.LatestBegin, when);
            if (when.Bounds.EarliestBegin > _lastDay)
                (_lastDay, _last) = (when.Bounds.EarliestBegin, when);
        }

        private void AddTerm(EventView judgment)
        {
            if (!judgment.Type.Is(EventCodes.Verdict) || judgment.Outcome.Is(OutcomeCodes.Acquitted, OutcomeCodes.Annulled))
                return;
            var months = Terms.LeastMonths(judgment);
            _term = Math.Min(_term, months);
            _termDay = Math.Max(_termDay, judgment.Date.IsPresent ? judgment.Date.Bounds.LatestEnd : int.MaxValue);
        }

        private static byte Length(DateField date) => (byte)Math.Min(byte.MaxValue, date.Range.End - date.Range.Start);
    }
}
