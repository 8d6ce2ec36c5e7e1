namespace Habeas.Institutions;

/// <summary>One state of a <see cref="NumberPattern"/>: it takes a letter and goes on, or goes on one or two ways without, or is the end.</summary>
internal sealed class PatternState
{
    /// <summary>Which bytes it takes; null where it takes none.</summary>
    public bool[]? Letters { get; init; }

    public int Next { get; set; }

    /// <summary>The other way on; -1 for none.</summary>
    public int Other { get; set; } = -1;

    public bool IsEnd { get; init; }
}
