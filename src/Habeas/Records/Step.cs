using Habeas.Codes;

namespace Habeas.Records;

/// <summary>One date of a text or law, by what it means.</summary>
public sealed record Step : Statement
{
    /// <summary>What was done.</summary>
    public required StepCode Type { get; init; }

    /// <summary>When.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>The time of the day in <c>date</c>. The hour at which a page appeared stands in its source.</summary>
    public TimeOfDay? Time { get; init; }

    /// <summary>Who did it, where that is not the issuer of the text.</summary>
    public RecordList<Party> Issuers { get; init; }

    /// <summary>The State it concerns, as in a ratification.</summary>
    public StatesCode? State { get; init; }

    /// <summary>The edition it belongs to. Absent: the first or only one.</summary>
    [Kinds("declaration")]
    public Reference? Edition { get; init; }

    /// <summary>The session in which it was done.</summary>
    public LanguageText? Session { get; init; }

    /// <summary>The votes cast.</summary>
    public Votes? Votes { get; init; }
}
