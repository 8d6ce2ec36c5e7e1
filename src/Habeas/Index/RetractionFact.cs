namespace Habeas.Index;

/// <summary>A record that has been taken back.</summary>
internal readonly struct RetractionFact(long record, long replacedBy, Spot spot) : IFact<RetractionFact>
{
    public long Key { get; } = record;

    /// <summary>The record that stands in its place; 0 for none.</summary>
    public long ReplacedBy { get; } = replacedBy;

    /// <summary>Where that record is named; a default spot where it is not.</summary>
    public Spot Spot { get; } = spot;

    public RetractionFact In(int input, int record) => new(Key, ReplacedBy, ReplacedBy == 0 ? default : Spot.In(input, record));
}
