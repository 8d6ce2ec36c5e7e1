using Habeas.Codes;

namespace Habeas.Records;

/// <summary>Who or what somebody is: birth, occupation, office, membership, lifetime.</summary>
public sealed record Fact : Statement
{
    /// <summary>What the fact is about.</summary>
    public required FactCode Type { get; init; }

    /// <summary>The value as a code of the list that the type names, such as an occupation.</summary>
    public string? Code { get; init; }

    /// <summary>The value as a number, such as an age in years.</summary>
    public Quantity? Value { get; init; }

    /// <summary>The value in words.</summary>
    public LanguageText? Label { get; init; }

    /// <summary>The body of an office, candidacy or membership.</summary>
    [Kinds("body")]
    public RecordId? In { get; init; }

    /// <summary>The State, such as that of a nationality.</summary>
    public StatesCode? State { get; init; }

    /// <summary>The place, such as that of a birth.</summary>
    public Place? Place { get; init; }

    /// <summary>When it happened or held.</summary>
    public EdtfDate? Date { get; init; }

    /// <summary>A date on which it held, begin and end not given.</summary>
    public EdtfDate? AsOf { get; init; }
}
