using Habeas.Codes;

namespace Habeas.Records;

/// <summary>One part of a penalty. A term that is not stated is marked <c>unknown</c>, never guessed.</summary>
public sealed record Part : Statement
{
    /// <summary>What sort of penalty.</summary>
    public required PenaltyCode Type { get; init; }

    /// <summary>Its length.</summary>
    public Quantity? Term { get; init; }

    /// <summary>The sum of a fine, or what is confiscated.</summary>
    public Amount? Amount { get; init; }

    /// <summary>Whether all or part is taken. Absent: not stated.</summary>
    public PortionCode? Portion { get; init; }

    /// <summary>Whether it is conditional. Absent: not stated.</summary>
    public bool? Suspended { get; init; }

    /// <summary>What it forbids or takes.</summary>
    public LanguageText? Label { get; init; }
}
