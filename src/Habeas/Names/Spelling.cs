namespace Habeas.Matching;

/// <summary>One way to read letters of a word: from one of its places to another, as a sound.</summary>
internal readonly struct Spelling(int length, int sound, double cost, bool isForeign)
{
    // In few bytes: very many are kept.
    private readonly byte _length = (byte)length;
    private readonly byte _sound = (byte)sound;

    /// <summary>How many letters.</summary>
    public int Length => _length;

    /// <summary>Index of the row in <see cref="Spellings"/>.</summary>
    public int Sound => _sound;

    public double Cost { get; } = cost;

    /// <summary>Whether only other languages' transcriptions write so.</summary>
    public bool IsForeign { get; } = isForeign;
}
