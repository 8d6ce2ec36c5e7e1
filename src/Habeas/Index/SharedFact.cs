namespace Habeas.Index;

/// <summary>A source that something rests on which may be given to a known circle.</summary>
internal readonly struct SharedFact(long source, sbyte access, bool isOwn, int modified, Spot spot) : IFact<SharedFact>
{
    public long Key { get; } = source;

    /// <summary>Who may get what rests on it, an index into the code list <c>access</c>: the strictest of the object, those around it and the record.</summary>
    public sbyte Access { get; } = access;

    /// <summary>Whether the object itself says who may get it.</summary>
    public bool IsOwn { get; } = isOwn;

    /// <summary>The first day on which the record can have been changed last; <see cref="int.MinValue"/> where that is not told.</summary>
    public int Modified { get; } = modified;

    /// <summary>Where the source is cited.</summary>
    public Spot Spot { get; } = spot;

    public SharedFact In(int input, int record) => new(Key, Access, IsOwn, Modified, Spot.In(input, record));
}
