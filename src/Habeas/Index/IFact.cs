namespace Habeas.Index;

/// <summary>
/// Something that a document tells and that is compared with what others tell: a small struct found by a hash. A new sort of fact is such a struct and a line in
/// <see cref="FactTables"/>.
/// </summary>
internal interface IFact<T>
    where T : struct
{
    /// <summary>The hash it is found by, mostly that of a record's id.</summary>
    long Key { get; }

    /// <summary>Where it stands; a default spot where it has no place that could be reported.</summary>
    Spot Spot { get; }

    /// <summary>The same fact of a document whose number is known.</summary>
    T In(int input, int record);
}
