namespace Habeas.Index;

/// <summary>How far consent to the use of a source goes.</summary>
internal readonly struct ConsentFact(long source, sbyte audience, sbyte access, bool isOver, int until, Spot spot) : IFact<ConsentFact>
{
    public long Key { get; } = source;

    /// <summary>The widest audience that anybody's consent still allows, an index into the code list <c>access</c>, which goes from the widest to the narrowest.</summary>
    public sbyte Audience { get; } = audience;

    /// <summary>Who may get the source itself; -1 where nothing says so.</summary>
    public sbyte Access { get; } = access;

    /// <summary>Whether all consent has been withdrawn.</summary>
    public bool IsOver { get; } = isOver;

    /// <summary>The last day on which consent holds; <see cref="int.MaxValue"/> where no end is told.</summary>
    public int Until { get; } = until;

    /// <summary>Where the audience, or the withdrawal, stands.</summary>
    public Spot Spot { get; } = spot;

    public ConsentFact In(int input, int record) => new(Key, Audience, Access, IsOver, Until, Spot.In(input, record));
}
