namespace Habeas;

/// <summary>Where the parts of a reference lie in its text: the record's id, the item's, or both.</summary>
internal readonly struct ReferenceParts
{
    public ReferenceParts(in IdParts id, int itemStart, int itemLength)
    {
        Id = id;
        ItemStart = itemStart;
        ItemLength = itemLength;
    }

    /// <summary>The record; its kind is −1 when the item is in the same record.</summary>
    public IdParts Id { get; }

    /// <summary>Where the item's slug begins, behind <c>#</c>.</summary>
    public int ItemStart { get; }

    /// <summary>Length of the item's slug; 0 when the reference is to the record.</summary>
    public int ItemLength { get; }

    /// <summary>Whether it is <c>#item</c>: an item of the record it stands in.</summary>
    public bool IsLocal => Id.Kind < 0;

    public bool HasItem => ItemLength != 0;
}
