using Habeas.Json;

namespace Habeas.Institutions;

/// <summary>When a requirement, group or law holds, as far as its record tells.</summary>
internal readonly struct Validity
{
    private readonly int _firstPossible;
    private readonly int _firstCertain;
    private readonly int _lastCertain;
    private readonly int _lastPossible;
    private readonly int _knownFrom;
    private readonly int _knownTo;

    /// <param name="date">An interval; absent: begin and end are not known.</param>
    /// <param name="asOf">Days on which it is known to have held.</param>
    public Validity(DateField date, DateField asOf)
    {
        (_firstPossible, _firstCertain, _lastCertain, _lastPossible) = (int.MinValue, int.MaxValue, int.MinValue, int.MaxValue);
        (_knownFrom, _knownTo) = (int.MaxValue, int.MinValue);
        IsDated = date.IsPresent || asOf.IsPresent;
        if (date.IsPresent)
        {
            var bounds = date.Bounds;
            _firstPossible = bounds.EarliestBegin;
            _lastPossible = bounds.LatestEnd;
            // ".." says that there was no begin, or that it still goes on: for every day that is asked for it held.
            _firstCertain = Has(bounds, DateTraits.OpenBegin) ? int.MinValue : bounds.LatestBegin;
            _lastCertain = Has(bounds, DateTraits.OpenEnd) ? int.MaxValue : bounds.EarliestEnd;
        }
        if (asOf.IsPresent)
        {
            _knownFrom = asOf.Bounds.EarliestBegin;
            _knownTo = asOf.Bounds.LatestEnd;
        }
    }

    /// <summary>True when anything is told of the time.</summary>
    public bool IsDated { get; }

    public int FirstPossible => _firstPossible;

    public int LastPossible => _lastPossible;

    /// <summary>Whether it held on a day that lies somewhere in a span; <see cref="int.MinValue"/> and <see cref="int.MaxValue"/> are no bounds.</summary>
    public Certainty On(int first, int last)
    {
        if (last < _firstPossible || first > _lastPossible)
            return Certainty.Never;
        var isKnown = first >= _knownFrom && last <= _knownTo && _knownFrom <= _knownTo;
        return isKnown || (first >= _firstCertain && last <= _lastCertain) ? Certainty.Certainly : Certainty.Possibly;
    }

    private static bool Has(in DateBounds bounds, DateTraits trait) => (bounds.Traits & (DateTraits.Interval | trait)) == (DateTraits.Interval | trait);
}
