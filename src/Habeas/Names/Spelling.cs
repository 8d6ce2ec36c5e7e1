namespace Habeas.Matching;

/// <summary>One way to read letters of a word: from one of its places to another, as a sound.</summary>
internal readonly struct Spelling(int length, int sound, double cost, bool isForeign)
{
    /// <summary>How many letters.</summary>
    public int Length { get; } = length;

    /// <summary>Index of the row in <see cref="Spellings"/>.</summary>
    public int Sound { get; } = sound;

    public double Cost { get; } = cost;

    /// <summary>Whether only other languages' transcriptions write so.</summary>
    public bool IsForeign { get; } = isForeign;
}
