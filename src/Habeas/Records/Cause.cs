namespace Habeas.Records;

/// <summary>Why something happened, as somebody claims. It carries its own hedge.</summary>
public sealed record Cause : Statement
{
    /// <summary>The events, charges or texts that are the cause.</summary>
    public RecordList<Reference> Concerns { get; init; }

    /// <summary>The cause in words.</summary>
    public LanguageText? Label { get; init; }
}
