namespace Habeas.Records;

/// <summary>A person or body in the capacity in which it signed.</summary>
public sealed record Signatory : Party
{
    /// <summary>Place in the list, from 1. Given only where the list is complete or numbered.</summary>
    [Range(1, int.MaxValue)]
    public int? Position { get; init; }

    /// <summary>When it signed.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The first edition that has the signature.</summary>
    [Kinds("declaration")]
    public Reference? Since { get; init; }

    /// <summary>When the signature was withdrawn.</summary>
    public EdtfDate? Withdrawn { get; init; }

    /// <summary>Who signed for it, where <c>who</c> is a body.</summary>
    public Party? RepresentedBy { get; init; }
}
