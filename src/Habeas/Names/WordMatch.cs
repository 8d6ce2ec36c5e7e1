using System.Collections.Generic;

namespace Habeas.Matching;

/// <summary>How far two words are apart, and why.</summary>
internal sealed class WordMatch(double cost, IReadOnlyList<Difference> differences, string? note = null)
{
    /// <summary>More than any two words that can be one name.</summary>
    private const double TooFar = 1000;

    public static readonly WordMatch Exact = new(0, []);

    public static readonly WordMatch None = new(TooFar, []);

    /// <summary>0 for the same word; 1 for about one wrong letter.</summary>
    public double Cost { get; } = cost;

    public IReadOnlyList<Difference> Differences { get; } = differences;

    /// <summary>What else makes them one, in words; null for nothing.</summary>
    public string? Note { get; } = note;

    public WordMatch Plus(double cost, string note) => new(Cost + cost, Differences, note);
}
