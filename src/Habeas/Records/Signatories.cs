using Habeas.Codes;

namespace Habeas.Records;

/// <summary>Who signed a text, as far as it is known.</summary>
public sealed record Signatories : Statement
{
    /// <summary>Whether <c>list</c> holds all, some, or none because the list was not read or there is none.</summary>
    public required ExtentCode Extent { get; init; }

    /// <summary>The signatories known.</summary>
    public RecordList<Signatory> List { get; init; }

    /// <summary>What texts state about their number: members, States, groups.</summary>
    public RecordList<Figure> Stated { get; init; }
}
