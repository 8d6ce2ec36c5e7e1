namespace Habeas.Index;

/// <summary>A record that not everybody who gets the rest of its folder may have.</summary>
internal readonly struct AccessFact(long record, sbyte access) : IFact<AccessFact>
{
    public long Key { get; } = record;

    /// <summary>An index into the code list <c>access</c>.</summary>
    public sbyte Access { get; } = access;

    /// <summary>None: what is reported stands elsewhere.</summary>
    public Spot Spot => default;

    public AccessFact In(int input, int record) => this;
}
