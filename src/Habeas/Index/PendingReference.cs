namespace Habeas.Index;

/// <summary>A reference that nothing read so far answered to. Of a collection whose sources are read last nearly all are, for a while: it is kept small.</summary>
internal readonly struct PendingReference(in ReferenceFact fact, int input, int record)
{
    private readonly long _hash = fact.Hash;
    private readonly long _record = fact.Record;

    public Spot Spot { get; } = new(input, record, fact.Start, fact.End);

    public ReferenceFact Fact => new(_hash, _record, Spot.Start, Spot.End);
}
