namespace Habeas.Index;

/// <summary>The sources cited last in a record, and for which circle of people: it looks a little way back, since what is noted once more does no harm.</summary>
internal struct CitedLast
{
    /// <summary>Spreads a small number over the bits of a hash.</summary>
    private const long Spread = unchecked((long)0x9E3779B97F4A7C15);

    private long _first;
    private long _second;
    private long _third;
    private long _fourth;

    /// <summary>Notes that a source is cited; whether that is, for this circle, the first time in a while.</summary>
    public bool Add(long source, int circle)
    {
        var cited = source ^ (circle * Spread);
        // Which of them it is cannot be foretold.
        if (cited == _first | cited == _second | cited == _third | cited == _fourth)
            return false;
        (_first, _second, _third, _fourth) = (cited, _first, _second, _third);
        return true;
    }
}
