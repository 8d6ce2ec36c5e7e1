using Habeas.Codes;

namespace Habeas.Records;

/// <summary>An accusation at any stage, from suspicion to conviction. One alleged act is one charge, with its own date.</summary>
/// <remarks>One act under two articles is one charge with two <c>legal</c>. That it was formally brought is an event <c>charged</c> that concerns it.</remarks>
public sealed record Charge : Statement
{
    /// <summary>What offence, independent of the article.</summary>
    public OffenceCode? Offence { get; init; }

    /// <summary>What the accused is said to have done, in words.</summary>
    public LanguageText? Label { get; init; }

    /// <summary>The articles, where the text gives them for this act.</summary>
    public RecordList<LawReference> Legal { get; init; }

    /// <summary>When the alleged act is said to have been done.</summary>
    public EdtfDate? ActDate { get; init; }

    /// <summary>The longest penalty faced, as a length of time.</summary>
    public Quantity? MaxTerm { get; init; }

    /// <summary>The proceeding in which it is brought.</summary>
    [Kinds("case")]
    public Reference? Proceeding { get; init; }
}
