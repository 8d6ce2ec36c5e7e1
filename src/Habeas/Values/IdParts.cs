namespace Habeas;

/// <summary>Where the parts of a record id lie in its text. The kind is an index into <see cref="KindCodes.Names"/>.</summary>
internal readonly struct IdParts
{
    public IdParts(int kind, int namespaceStart, int namespaceLength, int slugStart, int slugLength)
    {
        Kind = kind;
        NamespaceStart = namespaceStart;
        NamespaceLength = namespaceLength;
        SlugStart = slugStart;
        SlugLength = slugLength;
    }

    /// <summary>Index of the kind, 0 to 8; −1 where there is no id.</summary>
    public int Kind { get; }

    public int NamespaceStart { get; }

    /// <summary>Length of the namespace; 0 for one's own records.</summary>
    public int NamespaceLength { get; }

    public int SlugStart { get; }

    public int SlugLength { get; }

    /// <summary>Length of the whole id, from the begin of the text.</summary>
    public int Length => SlugStart + SlugLength;

    public bool HasNamespace => NamespaceLength != 0;
}
