namespace Habeas.Records;

/// <summary>A sum of money, or an amount of something.</summary>
public sealed record Amount : Item
{
    /// <summary>How much.</summary>
    public required Quantity Value { get; init; }

    /// <summary>The currency, three letters after ISO 4217. Absent: no money, or not stated.</summary>
    [Grammar(Grammar.Currency)]
    public string? Currency { get; init; }

    /// <summary>The unit, where it is no money.</summary>
    public string? Unit { get; init; }
}
