using Habeas.Codes;

namespace Habeas.Records;

/// <summary>What a body demands of its own texts, or a law of what is done under it. Dated, so that texts are held to the rules of their day.</summary>
/// <remarks>
/// Rules read requirements instead of naming an institution. One that is not known to have been in force on the day of a text, that is hedged or inferred, gives a warning at most.
/// </remarks>
public sealed record Requirement : Statement
{
    /// <summary>What is demanded, such as a number of signatories or a form of number.</summary>
    public required RequirementCode About { get; init; }

    /// <summary>The type of text it applies to. Absent: to all texts of the body.</summary>
    public DeclarationCode? Applies { get; init; }

    /// <summary>How many or how long, such as <c>&gt;=20</c>.</summary>
    public Quantity? Value { get; init; }

    /// <summary>What is allowed, as records write it: a political group's abbreviation, a category, a penalty.</summary>
    public string? Code { get; init; }

    /// <summary>What the code stands for, or the requirement in words.</summary>
    public LanguageText? Label { get; init; }

    /// <summary>The States meant.</summary>
    public RecordList<StatesCode> States { get; init; }

    /// <summary>The numbering meant.</summary>
    public SchemeCode? Scheme { get; init; }

    /// <summary>How numbers are written: a regular expression that fits the whole number, of letters, digits, escapes such as <c>\.</c>, classes such as <c>[0-9]</c>, groups, choices and repetitions.</summary>
    public string? Pattern { get; init; }

    /// <summary>When it holds, as an interval: <c>2017-09-04/..</c> from that day on, <c>../..</c> always. Absent: begin and end are not known.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>A day, or an interval, on which it is known to have held, where begin or end is not known.</summary>
    public EdtfDate? AsOf { get; init; }
}
