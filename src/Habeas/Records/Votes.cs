namespace Habeas.Records;

/// <summary>How many voted in what way.</summary>
public sealed record Votes : Item
{
    /// <summary>In favour.</summary>
    public Quantity? For { get; init; }

    /// <summary>Against.</summary>
    public Quantity? Against { get; init; }

    /// <summary>Present, took no side.</summary>
    public Quantity? Abstained { get; init; }
}
