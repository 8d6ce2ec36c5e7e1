namespace Habeas.Index;

/// <summary>A time for which one record tells of somebody's release and of no new arrest.</summary>
internal readonly struct FreedomFact(long person, long record, int from, int until, FreedomReason reason, bool isOfCase) : IFact<FreedomFact>
{
    public long Key { get; } = person;

    /// <summary>The record that tells it.</summary>
    public long Record { get; } = record;

    /// <summary>The first day of which it is certain.</summary>
    public int From { get; } = from;

    /// <summary>The last day before that record tells of custody again; <see cref="int.MaxValue"/> where it does not.</summary>
    public int Until { get; } = until;

    public FreedomReason Reason { get; } = reason;

    /// <summary>Whether it was told in the person's own case, whose arrests are then taken into account.</summary>
    public bool IsOfCase { get; } = isOfCase;

    public Spot Spot => default;

    public FreedomFact In(int input, int record) => this;
}
