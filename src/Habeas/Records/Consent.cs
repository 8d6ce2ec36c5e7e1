using Habeas.Codes;

namespace Habeas.Records;

/// <summary>Consent of one party to uses of a source.</summary>
public sealed record Consent : Item
{
    /// <summary>Who consents.</summary>
    public required Party GivenBy { get; init; }

    /// <summary>When it was given.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>To which uses.</summary>
    [MinItems(1)]
    public required RecordList<UseCode> Uses { get; init; }

    /// <summary>For whom. Nothing that cites the source may be given to a wider circle.</summary>
    public required AccessCode Audience { get; init; }

    /// <summary>How long it holds. Absent: until withdrawn.</summary>
    public EdtfDate? Until { get; init; }

    /// <summary>When it was withdrawn. From then on it holds no more.</summary>
    public EdtfDate? Withdrawn { get; init; }
}
