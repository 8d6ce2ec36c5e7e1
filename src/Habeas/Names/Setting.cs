namespace Habeas.Matching;

/// <summary>What holds for both names of a comparison.</summary>
internal readonly struct Setting(bool isForeign, bool isCrossScript)
{
    /// <summary>Whether one of them is transcribed for readers of another language than English.</summary>
    public bool IsForeign { get; } = isForeign;

    /// <summary>Whether one is in Cyrillic letters, the other in Latin ones.</summary>
    public bool IsCrossScript { get; } = isCrossScript;
}
