using Habeas.Codes;

namespace Habeas.Records;

/// <summary>What a body demands of its own texts. Dated, so that texts are held to the rules of their day.</summary>
public sealed record Requirement : Statement
{
    /// <summary>What is demanded: signatories, States, political groups, words.</summary>
    public required RequirementCode About { get; init; }

    /// <summary>The type of text it applies to. Absent: to all texts of the body.</summary>
    public DeclarationCode? Applies { get; init; }

    /// <summary>How many or how long, such as <c>&gt;=20</c>.</summary>
    public Quantity? Value { get; init; }

    /// <summary>When it holds, as an interval.</summary>
    public EdtfDate? Date { get; init; }
}
