using Habeas.Codes;

namespace Habeas.Records;

/// <summary>A place, as exactly as the sources give it.</summary>
/// <remarks>Never computed from a name: coordinates stand only where somebody stated or measured them.</remarks>
public sealed record Place : Statement
{
    /// <summary>The place in words.</summary>
    public LanguageText? Label { get; init; }

    /// <summary>The prison, hospital, court or other house.</summary>
    [Kinds("body")]
    public RecordId? Facility { get; init; }

    /// <summary>Town or village.</summary>
    public string? Locality { get; init; }

    /// <summary>Province or region.</summary>
    public string? Region { get; init; }

    /// <summary>The State.</summary>
    public StatesCode? State { get; init; }

    /// <summary>Latitude in degrees, WGS 84, north positive.</summary>
    [Range(-90, 90)]
    public double? Lat { get; init; }

    /// <summary>Longitude in degrees, WGS 84, east positive.</summary>
    [Range(-180, 180)]
    public double? Lon { get; init; }

    /// <summary>Radius in metres about the point within which the place lies. Absent: not stated.</summary>
    [Range(0, int.MaxValue)]
    public int? Within { get; init; }
}
