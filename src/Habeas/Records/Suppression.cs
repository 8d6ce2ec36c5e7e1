namespace Habeas.Records;

/// <summary>A finding of the checker that was looked at and is accepted.</summary>
public sealed record Suppression : Item
{
    /// <summary>The rule.</summary>
    [Grammar(Grammar.RuleId)]
    public required string Rule { get; init; }

    /// <summary>Where: <c>#item</c>, <c>#item/property</c> or <c>/property</c>. Never a position in a list.</summary>
    [Grammar(Grammar.SuppressPlace)]
    public required string At { get; init; }

    /// <summary>Why it is accepted.</summary>
    public required LanguageText Reason { get; init; }

    /// <summary>Until when. Absent: for good.</summary>
    public EdtfDate? Until { get; init; }
}
