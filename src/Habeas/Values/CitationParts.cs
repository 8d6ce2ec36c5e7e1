namespace Habeas;

/// <summary>Where the parts of a citation lie in its text: the source's id, and the place in the source.</summary>
internal readonly struct CitationParts
{
    public CitationParts(in IdParts source, int placeStart, int placeLength)
    {
        Source = source;
        PlaceStart = placeStart;
        PlaceLength = placeLength;
    }

    public IdParts Source { get; }

    /// <summary>Where the place begins, behind <c>#</c>.</summary>
    public int PlaceStart { get; }

    /// <summary>Length of the place; 0 when the whole source is cited.</summary>
    public int PlaceLength { get; }

    public bool HasPlace => PlaceLength != 0;
}
