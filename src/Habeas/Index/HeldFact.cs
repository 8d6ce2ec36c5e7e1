namespace Habeas.Index;

/// <summary>A time within which a text or incident says that somebody was taken or held. What the person's own case says of that is in <see cref="CaseFact"/>.</summary>
internal readonly struct HeldFact(long person, long record, int from, int until) : IFact<HeldFact>
{
    public long Key { get; } = person;

    /// <summary>The record that says so.</summary>
    public long Record { get; } = record;

    public int From { get; } = from;

    public int Until { get; } = until;

    public Spot Spot => default;

    public HeldFact In(int input, int record) => this;
}
